package org.plumbline.charts.svg;

/** Puts text into markup: the five characters with a meaning as references, those that XML forbids as U+FFFD. */
final class Escapes {
    private Escapes() {}

    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (Character.isHighSurrogate(letter)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(letter).append(text.charAt(++i));
                    } else {
                        out.append(isForbidden(letter) ? '\uFFFD' : letter);
                    }
                }
            }
        }
    }

    private static boolean isForbidden(char letter) {
        return letter < ' ' || Character.isSurrogate(letter) || letter == '\uFFFE' || letter == '\uFFFF';
    }
}
