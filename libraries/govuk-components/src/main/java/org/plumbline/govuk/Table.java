package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts in rows under a caption. Where the page is narrow the table scrolls in a labelled region and the page does not. */
public record Table(@Nullable String caption, Size captionSize, List<Column> columns, List<List<Cell>> rows, Look look)
        implements HtmlContent {

    /** How the table is drawn. {@code scrolling} tables carry the region; the others must fit 320 pixels by themselves. */
    public record Look(boolean rowHeaders, boolean dense, boolean scrolling, boolean captionHidden) {
        static final Look USUAL = new Look(false, false, true, false);
    }

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        columns = List.copyOf(columns);
        for (List<Cell> row : rows) {
            if (!columns.isEmpty() && row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells does not fit " + columns.size() + " columns: " + caption);
            }
        }
    }

    public static Table of(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(caption, Size.MEDIUM, columns, rows, Look.USUAL);
    }

    public Table withCaptionSize(Size size) {
        return new Table(caption, size, columns, rows, look);
    }

    /** Leaves the caption to screen readers, where a heading says the same just above. */
    public Table withHiddenCaption() {
        return withLook(new Look(look.rowHeaders, look.dense, look.scrolling, true));
    }

    /** Makes the first cell of each row its heading. */
    public Table withRowHeaders() {
        return withLook(new Look(true, look.dense, look.scrolling, look.captionHidden));
    }

    /** Closer rows and smaller letters, for staff pages. */
    public Table asDense() {
        return withLook(new Look(look.rowHeaders, true, look.scrolling, look.captionHidden));
    }

    /** Leaves out the scrolling region, for a table that fits 320 pixels. */
    public Table withoutScrolling() {
        return withLook(new Look(look.rowHeaders, look.dense, false, look.captionHidden));
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteTableGenerated.render(output, NoInterception.HERE, this);
    }

    String classes() {
        return "govuk-table" + (look.dense ? " plumbline-table--dense" : "");
    }

    /** With the script, a heading over ticks gains a box that ticks every row. */
    @Nullable
    String module() {
        return columns.stream().anyMatch(column -> column.kind() == Column.Kind.TICKS) ? "moj-multi-select" : null;
    }

    String captionClasses() {
        return "govuk-table__caption"
                + captionSize.modifierOf("govuk-table__caption")
                + (look.captionHidden ? " govuk-visually-hidden" : "");
    }

    boolean isFigure(int column, Cell cell) {
        return cell.numeric() || (!columns.isEmpty() && columns.get(column).numeric());
    }

    private Table withLook(Look look) {
        return new Table(caption, captionSize, columns, rows, look);
    }
}
