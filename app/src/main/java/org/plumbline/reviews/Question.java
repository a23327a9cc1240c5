package org.plumbline.reviews;

import java.util.Locale;

/**
 * One question that is asked of every case.
 *
 * @param number from 1 within its set
 * @param key a short name, kept from version to version and from set to set as long as the question means the same
 * @param guidance how to answer; empty where there is nothing to add
 * @param good the answer that one hopes for, yes or no
 * @param notApplicable whether a case can be one of which it cannot be asked
 * @param finding the id of the finding that it tests; empty for none
 */
public record Question(
        int number, String key, String text, String guidance, Verdict good, boolean notApplicable, String finding) {
    public Question {
        if (good == Verdict.NOT_APPLICABLE) {
            throw new IllegalArgumentException("nobody hopes that a question cannot be asked");
        }
    }

    /** Whether answers to both can be compared: the same short name, the same words but for spaces, capitals and stops. */
    public boolean sameAs(Question other) {
        return key.equals(other.key) && good == other.good && plain(text).equals(plain(other.text));
    }

    Question numbered(int other) {
        return new Question(other, key, text, guidance, good, notApplicable, finding);
    }

    boolean takes(Verdict verdict) {
        return verdict != Verdict.NOT_APPLICABLE || notApplicable;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
