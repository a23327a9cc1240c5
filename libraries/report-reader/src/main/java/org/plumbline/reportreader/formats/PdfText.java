package org.plumbline.reportreader.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.reportreader.SourceLine.Style;

/** The pages of a PDF as lines: headings, bullets and furniture marked, paragraphs apart, words whole. */
final class PdfText {

    private static final int LONGEST_BOLD_HEADING = 3;
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final double FULL_LINE = 0.75;
    private static final double TABLE_STEP = 2.2;

    private final List<PdfPage> pages;
    private final PdfSizes sizes;
    private final Set<PdfRow> furniture;

    PdfText(List<PdfPage> pages) {
        this.pages = pages;
        this.sizes = new PdfSizes(pages);
        this.furniture = PdfFurniture.of(pages, sizes.body());
    }

    private record Placed(int page, PdfRow row, Style style) {}

    void writeTo(Lines lines) throws UnreadableReport {
        List<Placed> flow = styled(wordsWhole(body()));
        double rightEdge =
                flow.stream().mapToDouble(placed -> placed.row.right()).max().orElse(0);
        int at = 0;
        for (PdfPage page : pages) {
            if (page.rows().isEmpty() && page.pictures()) {
                lines.blank(page.number());
                lines.add(page.number(), "(this page holds pictures and no text)", Style.FURNITURE);
            }
            for (PdfRow row : page.rows()) {
                if (furniture.contains(row)) {
                    lines.add(page.number(), tidy(row.text()), Style.FURNITURE);
                    continue;
                }
                Placed next = flow.get(at);
                if (at > 0 && ends(flow.get(at - 1), next, rightEdge)) {
                    lines.blank(next.page);
                }
                lines.add(next.page, tidy(next.row.text()), next.style);
                at++;
            }
        }
    }

    private static String tidy(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    private List<Placed> body() {
        List<Placed> body = new ArrayList<>();
        for (PdfPage page : pages) {
            for (PdfRow row : page.rows()) {
                if (!furniture.contains(row)) {
                    body.add(new Placed(page.number(), row, row.mark()));
                }
            }
        }
        return body;
    }

    /** A word broken by a soft hyphen is put together on the line it begins on. */
    private static List<Placed> wordsWhole(List<Placed> body) {
        for (int i = 0; i + 1 < body.size(); i++) {
            PdfRow row = body.get(i).row;
            String below = body.get(i + 1).row.text();
            if (!row.text().isEmpty() && row.text().charAt(row.text().length() - 1) == SOFT_HYPHEN) {
                int end = below.indexOf(' ') < 0 ? below.length() : below.indexOf(' ');
                body.set(i, moved(body.get(i), row.text() + below.substring(0, end)));
                body.set(i + 1, moved(body.get(i + 1), below.substring(end).strip()));
            }
        }
        return body;
    }

    private static Placed moved(Placed placed, String text) {
        return new Placed(placed.page, placed.row.withText(text), placed.style);
    }

    private List<Placed> styled(List<Placed> body) {
        List<Placed> styled = new ArrayList<>(body.size());
        while (styled.size() < body.size()) {
            int from = styled.size();
            boolean bold = sizes.boldBody(body.get(from).row);
            int end = bold ? boldEnd(body, from) : from + 1;
            boolean mayHead = end - from <= LONGEST_BOLD_HEADING;
            body.subList(from, end).forEach(placed -> styled.add(restyled(placed, mayHead)));
        }
        return styled;
    }

    /** Where the bold lines that begin here, one below the other, come to an end. */
    private int boldEnd(List<Placed> body, int from) {
        int end = from + 1;
        while (end < body.size()
                && sizes.boldBody(body.get(end).row)
                && body.get(end).page == body.get(from).page
                && !sizes.apart(body.get(end - 1).row, body.get(end).row)) {
            end++;
        }
        return end;
    }

    private Placed restyled(Placed placed, boolean mayHead) {
        PdfRow row = placed.row;
        Style style = row.text().isEmpty() ? Style.BLANK : row.mark();
        boolean heads = mayHead && sizes.heading(row) && style != Style.BULLET && style != Style.TABLE_ROW;
        return new Placed(placed.page, row, heads && style != Style.BLANK ? sizes.level(row) : style);
    }

    private boolean ends(Placed above, Placed below, double rightEdge) {
        boolean jumps = above.page != below.page || below.row.baseline() < above.row.baseline();
        if (!jumps && above.style == Style.TABLE_ROW && below.style == Style.TABLE_ROW) {
            return below.row.baseline() - above.row.baseline() > TABLE_STEP * below.row.size();
        }
        return jumps ? endsBeforeJump(above, below, rightEdge) : sizes.apart(above.row, below.row);
    }

    /** From one page or column to the next the gap says nothing, so the words must. */
    private static boolean endsBeforeJump(Placed above, Placed below, double rightEdge) {
        if (above.style != Style.PLAIN && above.style == below.style) {
            return false;
        }
        if (below.style != Style.PLAIN || (above.style != Style.PLAIN && above.style != Style.BULLET)) {
            return true;
        }
        String text = above.row.text();
        String closed = text.replaceAll("[\\p{Pf}\\p{Pe}\"']+$", "");
        boolean sentenceEnds = !closed.isEmpty() && ".:;?!".indexOf(closed.charAt(closed.length() - 1)) >= 0;
        String next = below.row.text();
        boolean opens = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        return sentenceEnds || (opens && above.row.right() < FULL_LINE * rightEdge);
    }
}
