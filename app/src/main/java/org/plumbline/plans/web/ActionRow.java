package org.plumbline.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param line the days that a drawing shows
 */
public record ActionRow(String id, String title, String kind, String owner, String due, Line line, Tag status) {
    /** The days of an action, in words. */
    public record Line(String from, String inspectorate, String force, String promise, String done) {
        static Line of(Action action) {
            return new Line(
                    Dates.words(action.openedOn()),
                    day(action.dates().inspectorate()),
                    day(action.dates().force()),
                    day(action.dates().promise()),
                    action.doing().doneOn().map(Dates::words).orElse("not done"));
        }

        private static String day(Optional<LocalDate> date) {
            return date.map(Dates::words).orElse("not set");
        }
    }

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
                Line.of(action),
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

    /** The columns of a table that says what a drawing shows. */
    static List<Column> lineColumns() {
        return List.of(
                Column.of("Reference"),
                Column.of("Action"),
                Column.of("Owner"),
                Column.of("From"),
                Column.of("Inspectorate’s date"),
                Column.of("Force’s date"),
                Column.of("Promise"),
                Column.of("Done"),
                Column.of("Status"));
    }

    List<Cell> lineCells(Frame frame) {
        return List.of(
                Cell.of(Link.of(id, frame.href("/actions/" + id))),
                Cell.of(title + " (" + kind + ")"),
                Cell.of(owner),
                Cell.of(line.from()),
                Cell.of(line.inspectorate()),
                Cell.of(line.force()),
                Cell.of(line.promise()),
                Cell.of(line.done()),
                Cell.of(status));
    }
}
