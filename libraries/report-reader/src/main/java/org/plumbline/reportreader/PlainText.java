package org.plumbline.reportreader;

import java.util.Locale;

/** Turns what an extractor left of a text into the words a reader sees: link markup, emphasis, tags and look-alikes go. */
final class PlainText {

    private static final String LOOK_ALIKES = "АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοѵԁӏ";
    private static final String LATIN = "ABEKMHOPCTYXIJSaeopcyxijsABEZHIKMNOPTYXovdl";
    private static final int LONGEST_MARKUP = 300;

    private PlainText() {}

    /** The words of a raw line; tabs stay, because they part the cells of a table. */
    static String of(String raw) {
        return emphasis(markup(characters(raw)));
    }

    /** Runs of white space as one space, none at the ends. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A text as headings are compared: lower case, straight quotes, plain dashes, single spaces, no end punctuation. */
    static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '‘', '’', '“', '”', '"', '\'', '`' -> {}
                case '–', '—', '‐', '‑', '−' -> out.append('-');
                case '&' -> out.append("and");
                default -> out.append(c);
            }
        }
        String plain = squeeze(out.toString()).toLowerCase(Locale.ROOT);
        int end = plain.length();
        while (end > 0 && ".:;,-*# ".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, withoutNote(plain, end));
    }

    /** Where a text ends without the digits of a footnote that are glued to its last word. */
    static int withoutNote(String text, int end) {
        int digits = end;
        while (digits > 0 && end - digits < 2 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        int letters = digits;
        while (letters > 0 && Character.isLetter(text.charAt(letters - 1))) {
            letters--;
        }
        return digits < end && digits - letters >= 4 ? digits : end;
    }

    private static String characters(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int alike = c < 0x370 ? -1 : LOOK_ALIKES.indexOf(c);
            if (alike >= 0) {
                out.append(LATIN.charAt(alike));
            } else if (c == 'ﬁ') {
                out.append("fi");
            } else if (c == 'ﬂ') {
                out.append("fl");
            } else if (isSpace(c)) {
                out.append(' ');
            } else if (!isUnseen(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        boolean wide = c >= '\u2000' && c <= '\u200a';
        return wide || c == '\u00a0' || c == '\u202f' || c == '\u3000' || (c < ' ' && c != '\t');
    }

    private static boolean isUnseen(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\ufeff' || c == '\u2060';
    }

    private static String markup(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('<') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(i + 1))) {
                out.append(text.charAt(i + 1));
                i += 2;
            } else if (c == '[' || (c == '!' && i + 1 < text.length() && text.charAt(i + 1) == '[')) {
                i = link(text, i, out);
            } else if (c == '<') {
                i = tag(text, i, out);
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /** Writes a link's words and answers where it ends; an image leaves nothing; what is no link stays as it is. */
    private static int link(String text, int at, StringBuilder out) {
        if (text.startsWith("[^", at)) {
            int note = text.indexOf(']', at);
            boolean mark = note > 0 && note - at < 8 && !text.startsWith(":", note + 1);
            if (mark) {
                return note + 1;
            }
        }
        boolean image = text.charAt(at) == '!';
        int open = image ? at + 1 : at;
        int close = closing(text, open, '[', ']');
        if (close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != '(') {
            out.append(text.charAt(at));
            return at + 1;
        }
        int end = closing(text, close + 1, '(', ')');
        if (end < 0) {
            out.append(text.charAt(at));
            return at + 1;
        }
        if (!image) {
            out.append(markup(text.substring(open + 1, close)));
        }
        return end + 1;
    }

    private static int closing(String text, int open, char opening, char closing) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST_MARKUP);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Drops a tag and answers where it ends; a raised number, which is a footnote's, goes with its tags. */
    private static int tag(String text, int at, StringBuilder out) {
        int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        if (name >= text.length() || !Character.isLetter(text.charAt(name))) {
            out.append('<');
            return at + 1;
        }
        int limit = Math.min(text.length(), at + LONGEST_MARKUP);
        int end = at;
        while (end < limit && text.charAt(end) != '>') {
            end++;
        }
        if (end == limit) {
            out.append('<');
            return at + 1;
        }
        if (text.startsWith("<sup>", at)) {
            int digits = end + 1;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            if (digits > end + 1 && text.startsWith("</sup>", digits)) {
                return digits + "</sup>".length();
            }
        } else if (text.startsWith("<br", at) || text.startsWith("<p", at) || text.startsWith("<li", at)) {
            out.append(' ');
        }
        return end + 1;
    }

    private static String emphasis(String text) {
        if (text.indexOf('*') < 0 && !text.contains("__")) {
            return text;
        }
        String bare = text.replace("**", "").replace("__", "");
        StringBuilder out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean hugsAWord =
                    (i + 1 < bare.length() && bare.charAt(i + 1) > ' ') || (i > 0 && bare.charAt(i - 1) > ' ');
            if (c != '*' || !hugsAWord) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
