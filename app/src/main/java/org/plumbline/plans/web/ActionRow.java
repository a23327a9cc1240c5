package org.plumbline.plans.web;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.findings.Owner;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Tag;
import org.plumbline.plans.Action;
import org.plumbline.plans.ActionStatus;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;

/**
 * An action as lists show it.
 *
 * @param due the nearest date and whose it is; {@code not known} where none is set
 */
public record ActionRow(String id, String title, String kind, String owner, String due, Tag status) {
    static ActionRow of(Action action, LocalDate asAt) {
        ActionStatus status = action.status(asAt);
        return new ActionRow(
                action.id(),
                action.title(),
                action.kind().words(),
                action.owner().map(Owner::title).orElse("nobody yet"),
                status.due()
                        .map(due -> Dates.words(due.on()) + ", " + due.whose().words())
                        .orElse("not known"),
                StatusTag.of(status));
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Reference"),
                Column.of("Action"),
                Column.of("Kind"),
                Column.of("Owner"),
                Column.of("Nearest date"),
                Column.of("Status"));
    }

    List<Cell> cells(Frame frame) {
        return List.of(
                Cell.of(Link.of(id, frame.href("/actions/" + id))),
                Cell.of(title),
                Cell.of(kind),
                Cell.of(owner),
                Cell.of(due),
                Cell.of(status));
    }
}
