package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, word by word: the longest common run of words stays, the rest came or went. */
public final class WordDifferences {
    private static final int MOST_WORDS = 2000;

    private WordDifferences() {}

    /** Whether a run of words is in both texts, only in the later, or only in the earlier. */
    public enum Mark {
        SAME,
        CAME,
        WENT
    }

    /** Words that follow one another and share a mark. */
    public record Run(Mark mark, String words) {}

    public static List<Run> between(String earlier, String later) {
        List<String> a = words(earlier);
        List<String> b = words(later);
        if (a.size() > MOST_WORDS || b.size() > MOST_WORDS) {
            return a.equals(b)
                    ? List.of(new Run(Mark.SAME, String.join(" ", b)))
                    : List.of(new Run(Mark.WENT, String.join(" ", a)), new Run(Mark.CAME, String.join(" ", b)));
        }
        return runs(a, b, lengths(a, b));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** For each pair of places the length of the longest common subsequence of what follows them. */
    private static int[][] lengths(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<Run> runs(List<String> a, List<String> b, int[][] length) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                add(runs, Mark.SAME, a.get(i));
                i++;
                j++;
            } else if (j == b.size() || (i < a.size() && length[i + 1][j] >= length[i][j + 1])) {
                add(runs, Mark.WENT, a.get(i));
                i++;
            } else {
                add(runs, Mark.CAME, b.get(j));
                j++;
            }
        }
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, Mark mark, String word) {
        if (!runs.isEmpty() && runs.getLast().mark() == mark) {
            Run last = runs.removeLast();
            runs.add(new Run(mark, last.words() + " " + word));
        } else {
            runs.add(new Run(mark, word));
        }
    }
}
