package org.plumbline.platform;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Numbers from one to twenty as reports and papers spell them. */
public final class NumberWords {
    private static final List<String> WORDS = List.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen twenty")
                    .split(" "));

    private NumberWords() {}

    /** The words from a number on as alternatives of a regular expression, in lower case. */
    public static String from(int first) {
        return String.join("|", WORDS.subList(first - 1, WORDS.size()));
    }

    /** What a word says, whatever its case; empty for another word. */
    public static OptionalInt value(String word) {
        int at = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }
}
