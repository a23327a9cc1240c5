package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be told of a text from its words and stops alone. */
final class Words {

    private static final int LONGEST_SENTENCE = 2_000;

    private static final Set<String> DANGLING = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "its", "of", "on", "or", "our",
            "that", "the", "their", "to", "with", "&");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "no", "mr", "mrs", "ms", "dr", "st", "vs", "approx", "p", "pp", "para", "fig", "c");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("no", 0),
            Map.entry("one", 1),
            Map.entry("a", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("twenty-one", 21),
            Map.entry("twenty-two", 22),
            Map.entry("twenty-three", 23),
            Map.entry("twenty-four", 24));

    private Words() {}

    /** A number in digits or in words up to twenty-four, or null. */
    static @Nullable Integer number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer known = NUMBERS.get(lower);
        if (known != null) {
            return known;
        }
        if (lower.isEmpty() || lower.length() > 6) {
            return null;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) < '0' || lower.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(lower);
    }

    /** Whether the text ends as a sentence does, closing quotes and footnote digits apart. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "'\"’”)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int digits = end;
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits > 1
                && digits < end
                && text.charAt(digits - 1) == '.'
                && Character.isLetter(text.charAt(digits - 2))) {
            return true;
        }
        return end > 0 && ".!?".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the text stops where no sentence, item or lead-in stops. */
    static boolean isUnfinished(String text) {
        return !endsSentence(text) && !text.endsWith(":") && !text.endsWith(";") && !isItemEnd(text);
    }

    /** Whether the last word cannot be a last word: the line was broken. */
    static boolean isDangling(String text) {
        if (isItemEnd(text)) {
            return false;
        }
        if (text.endsWith(",") || text.endsWith("(") || text.endsWith(" –") || text.endsWith(" -")) {
            return true;
        }
        int space = text.lastIndexOf(' ');
        return DANGLING.contains(text.substring(space + 1));
    }

    /** Whether the text stops as the last item but one of a list does. */
    static boolean isItemEnd(String text) {
        return text.endsWith("; and") || text.endsWith("; or") || text.endsWith(";and") || text.endsWith("; and,");
    }

    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = text.charAt(i) > ' ';
            if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words;
    }

    static String first(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** The sentences of a text; none is longer than 2,000 characters, so that looking through one is cheap. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isStop(text, i) || i - start >= LONGEST_SENTENCE) {
                int end = i + 1;
                while (end < text.length() && "'\"’”)".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(sentences, text.substring(start, end));
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text.substring(Math.min(start, text.length())));
        return sentences;
    }

    private static void add(List<String> sentences, String piece) {
        String trimmed = PlainText.squeeze(piece);
        if (!trimmed.isEmpty()) {
            sentences.add(trimmed);
        }
    }

    private static boolean isStop(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && "'\"’”)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean footnotePossible = at > 0 && !Character.isDigit(text.charAt(at - 1));
        while (footnotePossible && next < text.length() && Character.isDigit(text.charAt(next)) && next - at < 4) {
            next++;
        }
        if (next < text.length() && text.charAt(next) > ' ') {
            return false;
        }
        int word = at;
        while (word > 0 && text.charAt(word - 1) > ' ' && at - word < 12) {
            word--;
        }
        return c != '.' || !ABBREVIATIONS.contains(text.substring(word, at).toLowerCase(Locale.ROOT));
    }
}
