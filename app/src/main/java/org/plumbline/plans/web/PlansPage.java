package org.plumbline.plans.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;

/**
 * The plans, and the actions that belong to none.
 *
 * @param alone actions of the visitor's own force outside any plan
 * @param own whether the visitor is of a force that has plans
 */
public record PlansPage(List<PlanRow> plans, List<ActionRow> alone, boolean own) implements Page {
    /** A plan as the list shows it. */
    public record PlanRow(
            String id, String title, String force, String sponsor, String objectives, String review, String standing) {}

    @Override
    public String title() {
        return "Plans";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.PLANS);
    }

    public boolean opens(Frame frame) {
        return own && frame.may(Permission.MANAGE_FINDINGS);
    }

    public Table planTable(Frame frame) {
        return Table.of(
                        "Plans",
                        List.of(
                                Column.of("Reference"),
                                Column.of("Plan"),
                                Column.of("Force"),
                                Column.of("Sponsor"),
                                Column.of("Objectives"),
                                Column.of("Reviews"),
                                Column.of("By the dates")),
                        plans.stream()
                                .map(row -> List.of(
                                        Cell.of(row.id()),
                                        Cell.of(Link.of(row.title(), frame.href("/plans/" + row.id()))),
                                        Cell.of(row.force()),
                                        Cell.of(row.sponsor()),
                                        Cell.of(row.objectives()),
                                        Cell.of(row.review()),
                                        Cell.of(row.standing())))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }

    public Table aloneTable(Frame frame) {
        return Table.of(
                        "Actions outside any plan",
                        ActionRow.columns(),
                        alone.stream().map(row -> row.cells(frame)).toList())
                .withHiddenCaption()
                .asDense();
    }
}
