package org.plumbline.inspections.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Table;
import org.plumbline.inspections.Comparability;
import org.plumbline.inspections.Framework;
import org.plumbline.inspections.Framework.Area;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** One assessment framework, and with which others its grades may be compared. */
public record FrameworkPage(Framework framework, List<Comparability> others) implements Page {
    public FrameworkPage {
        others = List.copyOf(others);
    }

    @Override
    public String title() {
        return framework.name();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public Table areas() {
        List<List<Cell>> rows = framework.areas().stream()
                .map(area -> List.of(
                        Cell.of(area.name()),
                        Cell.of(framework.gradedAreas().contains(area) ? "graded" : "not graded"),
                        Cell.of(area.aliases().isEmpty() ? "–" : String.join("; ", area.aliases())),
                        Cell.of(notes(area))))
                .toList();
        return Table.of(
                        "Areas",
                        List.of(Column.of("Area"), Column.of("Grade"), Column.of("Also called"), Column.of("Notes")),
                        rows)
                .withRowHeaders();
    }

    private String notes(Area area) {
        boolean unverified = "L".equals(area.confidence()) || (area.confidence() == null && framework.unverified());
        if (!unverified) {
            return area.note().isEmpty() ? "–" : area.note();
        }
        return area.note().isEmpty() ? "unverified" : "unverified; " + area.note();
    }
}
