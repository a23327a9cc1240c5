package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds which lines of a file an item's words come from. */
final class Passages {
    private static final int FARTHEST = 80;

    private Passages() {}

    /** The lines from a place on whose words all stand in a text; the first line is always one of them. */
    static Set<Integer> lines(List<TextLine> lines, int from, String text) {
        String wanted = plain(text);
        Set<Integer> passage = new TreeSet<>();
        passage.add(from);
        int missed = 0;
        for (TextLine line : lines) {
            if (line.line() < from || line.furniture()) {
                continue;
            }
            boolean within = wanted.contains(plain(line.text()));
            if (within) {
                passage.add(line.line());
                missed = 0;
            } else if (line.line() > from) {
                missed++;
            }
            if (missed > 3 || line.line() - from > FARTHEST) {
                break;
            }
        }
        return passage;
    }

    /** The line, from a place on, in which a text begins; the place itself where none is found. */
    static int beginning(List<TextLine> lines, int from, String text) {
        String wanted = plain(text);
        for (TextLine line : lines) {
            String here = plain(line.text());
            if (line.line() < from || here.isEmpty()) {
                continue;
            }
            if (line.line() - from > FARTHEST) {
                break;
            }
            if (wanted.startsWith(here) || (wanted.length() >= 20 && here.contains(wanted.substring(0, 20)))) {
                return line.line();
            }
        }
        return from;
    }

    /** Where a text can be cut: after each line and each sentence. */
    static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < text.length() - 1; i++) {
            boolean newLine = text.charAt(i - 1) == '\n';
            boolean sentence = Character.isWhitespace(text.charAt(i - 1))
                    && i > 1
                    && ".!?;:".indexOf(text.charAt(i - 2)) >= 0
                    && !Character.isWhitespace(text.charAt(i));
            if ((newLine || sentence)
                    && !text.substring(i).isBlank()
                    && !text.substring(0, i).isBlank()) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
