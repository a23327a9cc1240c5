package org.plumbline.deadlines;

import java.util.Comparator;
import java.util.List;

/** The keys there are, those first that were most likely meant. */
final class ClosestKeys {
    private ClosestKeys() {}

    static List<String> to(String asked, List<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparing((String key) -> !key.startsWith(asked))
                        .thenComparingInt(key -> changes(asked, key))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** How many letters are added, left out or replaced to come from one word to the other (Levenshtein 1965). */
    static int changes(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
