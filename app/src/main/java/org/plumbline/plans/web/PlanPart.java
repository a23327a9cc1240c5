package org.plumbline.plans.web;

import java.util.List;
import org.plumbline.govuk.Table;
import org.plumbline.web.Frame;
import org.plumbline.web.Part;

/**
 * What is done about a finding.
 *
 * @param plans to which the actions belong
 * @param add where another action can be added; empty where it cannot
 */
public record PlanPart(String standing, List<ActionRow> actions, List<Reference> plans, String add) implements Part {
    public Table table(Frame frame) {
        return Table.of(
                        "Actions that serve this finding",
                        ActionRow.columns(),
                        actions.stream().map(row -> row.cells(frame)).toList())
                .withHiddenCaption()
                .asDense();
    }
}
