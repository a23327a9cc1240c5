package org.plumbline.findings.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Table;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * What assigning several findings would change; nothing has changed yet.
 *
 * @param option the owner's reference and title, as the form sends it
 * @param audience asks who may see the change
 */
public record AssignmentPage(String owner, String option, List<Change> changes, FormControl<?> audience, String back)
        implements Page {
    /** One finding: whose it is and whose it would be. */
    public record Change(String id, String ref, String finding, String from, String to) {}

    public AssignmentPage {
        changes = List.copyOf(changes);
    }

    @Override
    public String title() {
        return "Assign to " + owner + "?";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    public Table table() {
        return Table.of(
                "What will change",
                List.of(Column.of("Reference"), Column.of("Finding"), Column.of("Owner now"), Column.of("Owner then")),
                changes.stream()
                        .map(change -> List.of(
                                Cell.of(change.ref()),
                                Cell.of(change.finding()),
                                Cell.of(change.from()),
                                Cell.of(change.to())))
                        .toList());
    }
}
