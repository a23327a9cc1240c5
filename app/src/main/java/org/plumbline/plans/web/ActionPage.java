package org.plumbline.plans.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.Tag;
import org.plumbline.govuk.Timeline;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * One action.
 *
 * @param sentence how it stands
 * @param identity reference, kind, owner
 * @param plan the plan to which it belongs, and the objective it serves
 * @param dates one line for each date
 * @param moves requests and decisions, in order
 * @param before the actions that come before it
 * @param waiting the actions that wait for it
 * @param links what this visitor can record
 */
public record ActionPage(
        String id,
        String title,
        Tag status,
        String sentence,
        List<String> identity,
        Optional<Reference> plan,
        List<DateLine> dates,
        List<MoveLine> moves,
        String moveRule,
        List<StepLine> milestones,
        List<Reference> findings,
        List<Reference> before,
        List<Reference> waiting,
        List<Reference> links,
        Timeline history)
        implements Page {
    /** One of the three dates: as it was first set, as it is, and how it stands. */
    public record DateLine(String whose, String first, String now, String slipped, String stands) {}

    /** A request, or a decision of the inspectorate. */
    public record MoveLine(String what, String asked, String why, String decided) {}

    /** A milestone. */
    public record StepLine(String id, String title, String by, String stands) {}

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.PLANS);
    }

    public List<Reference> links(Frame frame) {
        return frame.editable() ? links : List.of();
    }

    public Table dateTable() {
        return Table.of(
                        "Dates",
                        List.of(
                                Column.of("Whose date"),
                                Column.of("First set"),
                                Column.of("Now"),
                                Column.of("Slipped"),
                                Column.of("How it stands")),
                        dates.stream()
                                .map(line -> List.of(
                                        Cell.of(line.whose()),
                                        Cell.of(line.first()),
                                        Cell.of(line.now()),
                                        Cell.of(line.slipped()),
                                        Cell.of(line.stands())))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    public Table moveTable() {
        return Table.of(
                        "Requests to move a date",
                        List.of(Column.of("Request"), Column.of("Asked"), Column.of("Reason"), Column.of("Decision")),
                        moves.stream()
                                .map(line -> List.of(
                                        Cell.of(line.what()),
                                        Cell.of(line.asked()),
                                        Cell.of(line.why()),
                                        Cell.of(line.decided())))
                                .toList())
                .withHiddenCaption();
    }

    public Table milestoneTable() {
        return Table.of(
                        "Milestones",
                        List.of(Column.of("Milestone"), Column.of("By"), Column.of("How it stands")),
                        milestones.stream()
                                .map(line -> List.of(
                                        Cell.of(line.id() + ": " + line.title()),
                                        Cell.of(line.by()),
                                        Cell.of(line.stands())))
                                .toList())
                .withHiddenCaption();
    }
}
