package org.plumbline.reportreader.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Puts the runs of a page into rows, in the order a person reads them. */
final class PdfRows {

    private static final int LOOK_BACK = 4;

    private PdfRows() {}

    static List<PdfRow> of(List<PdfRun> drawn) {
        TreeMap<Integer, List<PdfRun>> byAngle = new TreeMap<>();
        for (PdfRun run : drawnOnce(drawn)) {
            byAngle.computeIfAbsent(run.angle, angle -> new ArrayList<>()).add(run);
        }
        List<PdfRow> rows = new ArrayList<>();
        for (List<PdfRun> level : byAngle.values()) {
            List<List<PdfRun>> ordered = PdfColumns.inReadingOrder(level);
            PdfCells cells = new PdfCells(ordered);
            ordered.forEach(row -> rows.add(PdfRow.of(row, cells)));
        }
        return rows;
    }

    private static List<PdfRun> drawnOnce(List<PdfRun> drawn) {
        List<PdfRun> once = new ArrayList<>(drawn.size());
        for (PdfRun run : drawn) {
            boolean again = false;
            for (int i = once.size() - 1; i >= Math.max(0, once.size() - LOOK_BACK) && !again; i--) {
                if (run.repeats(once.get(i))) {
                    once.get(i).boldGlyphs = run.text.length();
                    again = true;
                }
            }
            if (!again) {
                once.add(run);
            }
        }
        return once;
    }

    /** Runs that share a baseline, raised and lowered marks with theirs; from the top down. */
    static List<List<PdfRun>> byBaseline(List<PdfRun> runs) {
        List<PdfRun> fromTop = new ArrayList<>(runs);
        fromTop.sort(Comparator.comparingDouble(run -> run.baseline));
        List<List<PdfRun>> rows = new ArrayList<>();
        PdfRun anchor = null;
        for (PdfRun run : fromTop) {
            if (anchor == null || !level(anchor, run)) {
                rows.add(new ArrayList<>());
                anchor = run;
            } else if (run.size > anchor.size) {
                anchor = run;
            }
            rows.getLast().add(run);
        }
        return rows;
    }

    static boolean level(PdfRun one, PdfRun other) {
        double smaller = Math.min(one.size, other.size);
        double larger = Math.max(one.size, other.size);
        return Math.abs(one.baseline - other.baseline) <= Math.min(0.7 * smaller, 0.45 * larger);
    }
}
