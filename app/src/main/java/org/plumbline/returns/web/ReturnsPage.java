package org.plumbline.returns.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** All forms that can be seen, and how far their returns are. */
public record ReturnsPage(List<FormRow> rows, boolean designs) implements Page {
    @Override
    public String title() {
        return "Returns";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public Table table(Frame frame) {
        return Table.of(
                        "Returns",
                        List.of(
                                Column.of("Form"),
                                Column.of("Its returns"),
                                Column.of("How often"),
                                Column.of("Filled in by"),
                                Column.of("Approved by")),
                        rows.stream()
                                .map(row -> List.of(
                                        Cell.of(Link.of(row.name(), frame.href("/returns/" + row.id()))),
                                        Cell.of(row.standing()),
                                        Cell.of(row.cadence()),
                                        Cell.of(row.filler()),
                                        Cell.of(row.approver())))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }
}
