package org.plumbline.reportreader.formats;

import java.text.Normalizer;

/** Letters as people type them: what typesetting made of them is undone. */
final class Letters {

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Letters() {}

    /** Ligatures taken apart, every white space a space, control characters gone; the soft hyphen stays. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!ordinary(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    private static boolean ordinary(char c) {
        return (c >= ' ' && c < 0x7f) || (c > 0xa0 && c < 0x2000) || (c > 0x200f && c < 0x2028);
    }

    private static String cleaned(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\ufb00' && c <= '\ufb06') {
                clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c == '\t' || Character.isSpaceChar(c) || c == '\n' || c == '\r' || c == '\f') {
                clean.append(' ');
            } else if (!Character.isISOControl(c) && !invisible(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Marks of no width: zero-width spaces and joiners, direction marks, the byte order mark. */
    private static boolean invisible(char c) {
        return (c >= '\u200b' && c <= '\u200f') || (c >= '\u202a' && c <= '\u202e') || c == '\u2060' || c == '\ufeff';
    }

    /** A footnote's mark stays apart from the number it hangs on: 2016² is not 20162. */
    static String raised(String mark) {
        StringBuilder raised = new StringBuilder(mark.length());
        mark.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? RAISED_DIGITS.charAt(c - '0') : (char) c));
        return raised.toString();
    }

    /** One line of a web page or a Word paragraph: white space runs are one space, none at the ends. */
    static String collapsed(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        String plain = plain(text.toString());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == ' ') {
                space = !line.isEmpty();
            } else if (c != '\u00ad') {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
