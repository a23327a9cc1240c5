package org.plumbline.reconciliation;

import java.util.Locale;
import java.util.regex.Pattern;

/** A word beside a number that says it is not to be taken to the letter. */
enum Hedge {
    NONE(""),
    ABOUT("about|approx\\.?|approximately|around|roughly|circa|c\\.|some|estimated|estimate|rounded"),
    NEARLY("nearly|almost|just under|just below|close to"),
    AT_LEAST("over|more than|at least|above|no fewer than|not less than|no less than|just over|in excess of|or more"),
    AT_MOST("less than|fewer than|under|up to|below|at most|no more than|not more than");

    /** How far “about” and “nearly” reach, of the value. */
    static final double REACH = 0.1;

    private static final String NO_NUMBER = "(?=[\\s,;)]|$)(?!\\s*\\d)";
    private static final Pattern ANYWHERE =
            Pattern.compile("\\b(?:approx|approximately|roughly|circa|rounded|estimated|estimate)\\b");

    /** In brackets, as the last words, or at the start of a note. */
    private final Pattern bracketed;

    private final Pattern opening;

    Hedge(String words) {
        bracketed = Pattern.compile("\\((?:" + words + ")" + NO_NUMBER + "|,\\s*(?:" + words + ")$");
        opening = Pattern.compile("^(?:" + words + ")" + NO_NUMBER);
    }

    /** What the words of a measure and its note say; “over” and “under” count only where they cannot mean an age. */
    static Hedge of(String measure, String note) {
        String name = measure.toLowerCase(Locale.ROOT);
        String beside = note.toLowerCase(Locale.ROOT);
        for (Hedge hedge : new Hedge[] {AT_LEAST, AT_MOST, NEARLY, ABOUT}) {
            if (hedge.bracketed.matcher(name).find()
                    || hedge.opening.matcher(beside).find()
                    || hedge.bracketed.matcher(beside).find()) {
                return hedge;
            }
        }
        return ANYWHERE.matcher(name).find() || ANYWHERE.matcher(beside).find() ? ABOUT : NONE;
    }
}
