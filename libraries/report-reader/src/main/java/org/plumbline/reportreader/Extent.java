package org.plumbline.reportreader;

import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Source;

/**
 * What a label covers: the blocks from start up to end. It is closed when the next label or a heading like "Main findings"
 * ends it, rather than the next area or the end of the report.
 */
record Extent(Label label, String heading, @Nullable String area, int start, int end, boolean closed) {

    static Extent after(Outline outline, int at, Label label) {
        int end = at + 1;
        while (end < outline.size() && outline.role(end) == Outline.Role.TEXT) {
            end++;
        }
        boolean closed = end < outline.size()
                && (outline.role(end) == Outline.Role.LABEL || outline.role(end) == Outline.Role.CLOSING);
        return new Extent(label, outline.block(at).text(), outline.area(at), at + 1, end, closed);
    }

    Extent from(int later) {
        return new Extent(label, heading, area, later, end, closed);
    }

    /** Whether a label of the same kind ends it, so that this one may only be the heading over several. */
    boolean goesOnUnder(Outline outline) {
        Label next = end < outline.size() ? outline.labelAt(end) : null;
        return next != null && next.kind() == label.kind();
    }

    Source source(Block block) {
        return new Source(block.first().page(), block.first().line(), heading);
    }
}
