package org.plumbline.reportreader.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells columns of text, read one after the other, from a table, read across. Where text stands decides whether there
 * can be columns; the order it was drawn in decides what looks like both. In doubt it is read across.
 */
final class PdfColumns {

    private static final int FEWEST_LINES = 4;
    private static final int MOST_NESTED = 3;
    private static final int PROSE = 25;
    private static final int WORDS = 12;
    private static final double NARROWEST_GUTTER = 6;

    private PdfColumns() {}

    /** The rows of the runs, each the runs on one baseline, in reading order. */
    static List<List<PdfRun>> inReadingOrder(List<PdfRun> runs) {
        return inReadingOrder(runs, MOST_NESTED);
    }

    private static List<List<PdfRun>> inReadingOrder(List<PdfRun> runs, int nested) {
        List<List<PdfRun>> rows = PdfRows.byBaseline(runs);
        double edge = nested == 0 ? Double.NaN : rightColumn(runs);
        if (Double.isNaN(edge)) {
            return rows;
        }
        List<List<PdfRun>> ordered = new ArrayList<>();
        List<List<PdfRun>> beside = new ArrayList<>();
        for (List<PdfRun> row : rows) {
            if (crosses(row, edge)) {
                ordered.addAll(split(beside, edge, nested));
                beside.clear();
                ordered.add(row);
            } else {
                beside.add(row);
            }
        }
        ordered.addAll(split(beside, edge, nested));
        return ordered;
    }

    /** The left edge that most prose in the middle of the page shares, or NaN when too little does. */
    private static double rightColumn(List<PdfRun> runs) {
        double left = runs.stream().mapToDouble(run -> run.left).min().orElse(0);
        double right = runs.stream().mapToDouble(run -> run.right).max().orElse(0);
        Map<Long, Integer> edges = new HashMap<>();
        for (PdfRun run : runs) {
            double share = (run.left - left) / (right - left);
            if (share > 0.25 && share < 0.8 && run.text.length() >= WORDS) {
                edges.merge(Math.round(run.left / 2), 1, Integer::sum);
            }
        }
        return edges.entrySet().stream()
                .filter(edge -> edge.getValue() >= FEWEST_LINES)
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(edge -> edge.getKey() * 2.0 - 2)
                .orElse(Double.NaN);
    }

    private static boolean crosses(List<PdfRun> row, double edge) {
        double leftEnd = Double.NEGATIVE_INFINITY;
        double rightStart = Double.POSITIVE_INFINITY;
        for (PdfRun run : row) {
            if (run.left < edge && run.right > edge) {
                return true;
            }
            if (run.left < edge) {
                leftEnd = Math.max(leftEnd, run.right);
            } else {
                rightStart = Math.min(rightStart, run.left);
            }
        }
        return rightStart - leftEnd < NARROWEST_GUTTER;
    }

    private static List<List<PdfRun>> split(List<List<PdfRun>> rows, double edge, int nested) {
        List<PdfRun> left = new ArrayList<>();
        List<PdfRun> right = new ArrayList<>();
        for (List<PdfRun> row : rows) {
            row.forEach(run -> (run.left < edge ? left : right).add(run));
        }
        int leftLines = PdfRows.byBaseline(left).size();
        int rightLines = PdfRows.byBaseline(right).size();
        if (leftLines < FEWEST_LINES || rightLines < FEWEST_LINES) {
            return List.copyOf(rows);
        }
        int switches = switches(left, right);
        if (columns(left, right, switches, Math.min(leftLines, rightLines))) {
            return columnByColumn(left, right, nested);
        }
        boolean cellByCell = switches < 0.6 * (leftLines + rightLines);
        return cellByCell ? asDrawn(left, right) : List.copyOf(rows);
    }

    private static boolean columns(List<PdfRun> left, List<PdfRun> right, int switches, int lines) {
        int words = Math.min(medianLength(left), medianLength(right));
        if (switches <= 1) {
            return words >= WORDS;
        }
        boolean lineByLine = switches > 1.2 * lines;
        return words >= PROSE && (switches <= 3 || (lineByLine && runsOn(left) && runsOn(right)));
    }

    private static int switches(List<PdfRun> left, List<PdfRun> right) {
        List<PdfRun> drawn = drawn(left, right);
        Set<PdfRun> onTheRight = Collections.newSetFromMap(new IdentityHashMap<>());
        onTheRight.addAll(right);
        int switches = 0;
        for (int i = 1; i < drawn.size(); i++) {
            switches += onTheRight.contains(drawn.get(i)) == onTheRight.contains(drawn.get(i - 1)) ? 0 : 1;
        }
        return switches;
    }

    private static List<PdfRun> drawn(List<PdfRun> left, List<PdfRun> right) {
        List<PdfRun> drawn = new ArrayList<>(left);
        drawn.addAll(right);
        drawn.sort(Comparator.comparingInt(run -> run.order));
        return drawn;
    }

    private static int medianLength(List<PdfRun> runs) {
        return runs.stream().mapToInt(run -> run.text.length()).sorted().toArray()[runs.size() / 2];
    }

    /** Whether sentences run on from line to line: lines of a table's cells seldom begin in lower case. */
    private static boolean runsOn(List<PdfRun> runs) {
        long lower = runs.stream()
                .filter(run -> Character.isLowerCase(run.text.charAt(0)))
                .count();
        return lower * 10 >= runs.size() * 3L;
    }

    /** Left, then right; what stands below both on the left and was drawn last comes last. */
    private static List<List<PdfRun>> columnByColumn(List<PdfRun> left, List<PdfRun> right, int nested) {
        double rightEnd = right.stream().mapToDouble(run -> run.baseline).max().orElse(0);
        int rightDrawn = right.stream().mapToInt(run -> run.order).max().orElse(0);
        List<PdfRun> first = new ArrayList<>();
        List<PdfRun> last = new ArrayList<>();
        left.forEach(run -> (run.baseline > rightEnd && run.order > rightDrawn ? last : first).add(run));
        List<List<PdfRun>> rows = new ArrayList<>(inReadingOrder(first, nested - 1));
        rows.addAll(inReadingOrder(right, nested - 1));
        rows.addAll(PdfRows.byBaseline(last));
        return rows;
    }

    /** A table drawn cell by cell is read cell by cell, so that a cell of several lines stays together. */
    private static List<List<PdfRun>> asDrawn(List<PdfRun> left, List<PdfRun> right) {
        List<List<PdfRun>> rows = new ArrayList<>();
        for (PdfRun run : drawn(left, right)) {
            PdfRun before = rows.isEmpty() ? run : rows.getLast().getLast();
            if (before == run || !PdfRows.level(before, run) || run.left < before.right) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(run);
        }
        return rows;
    }
}
