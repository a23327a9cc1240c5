package org.plumbline.reportreader.formats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the cells of a page's tables begin: left edges that runs in the midst of several rows share. */
final class PdfCells {

    private static final int FEWEST_ROWS = 3;
    private static final double WIDEST_WORD_GAP = 0.8;

    private final Map<Long, Integer> edges = new HashMap<>();

    PdfCells(List<List<PdfRun>> rows) {
        for (List<PdfRun> row : rows) {
            List<PdfRun> runs = row.stream()
                    .sorted(Comparator.comparingDouble(run -> run.left))
                    .toList();
            for (int i = 1; i < runs.size(); i++) {
                PdfRun run = runs.get(i);
                if (run.left - runs.get(i - 1).right > WIDEST_WORD_GAP * run.size) {
                    edges.merge(edge(run), 1, Integer::sum);
                }
            }
        }
    }

    private static long edge(PdfRun run) {
        return Math.round(run.left);
    }

    boolean startAt(PdfRun run) {
        return edges.getOrDefault(edge(run), 0) >= FEWEST_ROWS;
    }
}
