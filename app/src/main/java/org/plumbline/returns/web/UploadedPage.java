package org.plumbline.returns.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Table;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** What became of a file: how many rows were taken into the draft, and each that was not. */
public record UploadedPage(Places.Place place, CellFile file) implements Page {
    @Override
    public String title() {
        return "What the file gave";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String back() {
        return place.address();
    }

    public String of() {
        return place.title() + ".";
    }

    public String count() {
        int taken = file.taken().size();
        int refused = file.refused().size();
        String words = taken == 1 ? "1 row is taken into the draft" : taken + " rows are taken into the draft";
        return words
                + switch (refused) {
                    case 0 -> ".";
                    case 1 -> ", 1 is not.";
                    default -> ", " + refused + " are not.";
                };
    }

    public boolean anyRefused() {
        return !file.refused().isEmpty();
    }

    public Table table() {
        return Table.of(
                "Rows that were not taken",
                List.of(Column.numeric("Line of the file"), Column.of("What stands there"), Column.of("Why not")),
                file.refused().stream()
                        .map(row -> List.of(
                                Cell.numeric(String.valueOf(row.row())), Cell.of(row.content()), Cell.of(row.why())))
                        .toList());
    }
}
