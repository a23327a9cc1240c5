package org.plumbline.charts.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide words will be, so that labels can be placed without a browser: the advance widths of Arial and of the faces that
 * were made to its measure, with a little to spare for others.
 */
public record Lettering(double size, boolean bold) {
    /** Thousandths of the size, U+0020 to U+007E. */
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556,
                611,
        556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500,
                389,
        280, 389, 584
    };

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int OTHER_LETTER = 660;
    private static final int WIDE_LETTER = 1000;
    private static final double TO_SPARE = 1.04;

    /** From one line to the next. */
    public double lineHeight() {
        return Math.ceil(size * 1.25);
    }

    /** How wide the words are in one line. */
    public double width(String words) {
        long thousandths = 0;
        for (int i = 0; i < words.length(); i++) {
            thousandths += thousandths(words.charAt(i));
        }
        return thousandths * size / 1000 * TO_SPARE;
    }

    private int thousandths(char letter) {
        if (letter >= ' ' && letter <= '~') {
            return (bold ? BOLD : REGULAR)[letter - ' '];
        }
        return switch (letter) {
            case '\u2013', '\u2212', '\u00A3' -> 584;
            case '\u2018', '\u2019', '\u00B7', '\u00A0', '\u200B' -> 278;
            default -> letter >= '\u2E80' && letter <= '\uFFEF' ? WIDE_LETTER : OTHER_LETTER;
        };
    }

    /**
     * The words in lines no wider than this, broken at spaces and, where one word alone is wider, inside it.
     *
     * @param most no more lines than this; the last then ends in "…"
     */
    public List<String> wrapped(String words, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.splitAsStream(words.strip()).toList()) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(breakUp(word, line.isEmpty(), width, lines));
        }
        lines.add(line.toString());
        return lines.size() <= most ? lines : cut(lines, width, most);
    }

    /** Sends all of a word that is too wide but its end to lines of its own; answers that end. */
    private String breakUp(String word, boolean alone, double width, List<String> lines) {
        String rest = word;
        while (alone && rest.length() > 1 && width(rest) > width) {
            int fit = 1;
            while (fit < rest.length() && width(rest.substring(0, fit + 1)) <= width) {
                fit++;
            }
            // Never between the halves of one character.
            fit += Character.isHighSurrogate(rest.charAt(fit - 1)) ? 1 : 0;
            lines.add(rest.substring(0, fit));
            rest = rest.substring(fit);
        }
        return rest;
    }

    private List<String> cut(List<String> lines, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.getLast();
        while (!last.isEmpty() && width(last + "…") > width) {
            last = last.substring(0, last.length() - (endsInPair(last) ? 2 : 1)).stripTrailing();
        }
        kept.set(most - 1, last + "…");
        return List.copyOf(kept);
    }

    private static boolean endsInPair(String text) {
        return text.length() > 1
                && Character.isSurrogatePair(text.charAt(text.length() - 2), text.charAt(text.length() - 1));
    }
}
