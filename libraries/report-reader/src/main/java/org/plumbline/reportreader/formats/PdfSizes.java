package org.plumbline.reportreader.formats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.reportreader.SourceLine.Style;

/** What the sizes of a document's letters say: which is the text's, and which are headings', largest first. */
final class PdfSizes {

    private static final List<Style> LEVELS =
            List.of(Style.HEADING_1, Style.HEADING_2, Style.HEADING_3, Style.HEADING_4);
    private static final double LARGER = 1.15;
    private static final double SLIGHTLY_LARGER = 1.05;
    private static final int LONGEST_HEADING = 200;

    private final double body;
    private final double leading;
    private final List<Double> larger;
    private final boolean boldTells;

    PdfSizes(List<PdfPage> pages) {
        Map<Double, Integer> letters = new HashMap<>();
        Map<Double, Integer> leadings = new HashMap<>();
        long all = 0;
        long bold = 0;
        for (PdfPage page : pages) {
            PdfRow above = null;
            for (PdfRow row : page.rows()) {
                all += row.text().length();
                bold += row.bold() ? row.text().length() : 0;
                letters.merge(halfPoints(row.size()), row.text().length(), Integer::sum);
                double step = above == null || above.size() != row.size()
                        ? 0
                        : (row.baseline() - above.baseline()) / row.size();
                if (step > 0.9 && step < 2.5) {
                    leadings.merge(Math.round(step * 20) / 20.0, 1, Integer::sum);
                }
                above = row;
            }
        }
        boldTells = bold * 2 < all;
        body = most(letters, 11);
        leading = most(leadings, 1.2);
        larger = letters.keySet().stream()
                .filter(size -> size >= LARGER * body)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static double most(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Double, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static double halfPoints(double size) {
        return Math.round(size * 2) / 2.0;
    }

    double body() {
        return body;
    }

    /** Whether the gap between two rows is wider than the one between lines of a paragraph. */
    boolean apart(PdfRow above, PdfRow below) {
        double step = below.baseline() - above.baseline();
        return step > 1.25 * leading * Math.max(above.size(), below.size()) || step < 0;
    }

    boolean heading(PdfRow row) {
        return row.hasLetters()
                && row.text().length() <= LONGEST_HEADING
                && (halfPoints(row.size()) >= LARGER * body
                        || (row.bold() && row.size() >= SLIGHTLY_LARGER * body)
                        || boldBody(row));
    }

    /** A bold line in the text's own size: a heading only if it stands alone, which its neighbours tell. */
    boolean boldBody(PdfRow row) {
        return boldTells
                && row.bold()
                && row.mark() != Style.TABLE_ROW
                && row.size() >= 0.95 * body
                && row.size() < LARGER * body;
    }

    Style level(PdfRow row) {
        int rank = larger.indexOf(halfPoints(row.size()));
        return LEVELS.get(Math.min(rank < 0 ? larger.size() : rank, LEVELS.size() - 1));
    }
}
