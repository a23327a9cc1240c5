package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a measure says: its pieces between commas, colons and dashes, and the words that carry meaning.
 *
 * @param plain lower case, single blanks
 * @param segments the pieces in order; “Total X”, “X total” and “X (total)” all read as “X, total”
 * @param words the meaning words, singular, without brackets and without words such as “recorded” or “number of”
 */
record Name(String plain, List<String> segments, Set<String> words) {
    static final String TOTAL = "total";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BREAK = Pattern.compile(",\\s+|:\\s+|\\s+[-–—]\\s+");
    private static final Pattern FIRST_TOTAL =
            Pattern.compile("^(?:grand total|total|overall|all)\\s+(?:number of\\s+)?(.+)$");
    private static final Pattern LAST_TOTAL = Pattern.compile("^(.+?)\\s+(?:\\((?:total|all|overall)\\)|total)$");
    private static final Pattern LABEL =
            Pattern.compile("total|grand total|overall|all|all \\S.*|both|both \\S.*|combined|altogether|sum");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BEFORE_AFTER =
            Pattern.compile("\\b(?:before|after)(?: the)? (?:rise|fall|change|increase|decrease|reduction|drop)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&]+");
    private static final Set<String> EMPTY = Set.of(
            "the",
            "of",
            "in",
            "a",
            "an",
            "to",
            "for",
            "by",
            "and",
            "be",
            "made",
            "recorded",
            "reported",
            "number",
            "count",
            "further",
            "current",
            "total",
            "on",
            "at",
            "were",
            "was",
            "that");

    static Name of(String measure) {
        String plain = BLANKS.matcher(measure.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return new Name(
                plain, segmentsOf(plain), wordsOf(BRACKETS.matcher(plain).replaceAll(" ")));
    }

    private static List<String> segmentsOf(String plain) {
        var segments = new ArrayList<>(List.of(BREAK.split(plain)));
        if (segments.size() == 1) {
            Matcher first = FIRST_TOTAL.matcher(plain);
            Matcher last = LAST_TOTAL.matcher(plain);
            if (first.matches()) {
                return List.of(first.group(1), TOTAL);
            } else if (last.matches()) {
                return List.of(last.group(1), TOTAL);
            }
        }
        return List.copyOf(segments);
    }

    /** The meaning words of any text, singular and in order of the alphabet. */
    static Set<String> wordsOf(String text) {
        var words = new TreeSet<String>();
        Matcher m =
                WORD.matcher(BEFORE_AFTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "));
        while (m.find()) {
            String word = m.group();
            if (!EMPTY.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static boolean total(String segment) {
        return LABEL.matcher(segment).matches();
    }

    /** The name without a “, total” at its end, as a row of a larger table is named. */
    List<String> withoutTotal() {
        return segments.size() > 1 && total(segments.getLast()) ? segments.subList(0, segments.size() - 1) : segments;
    }
}
