package org.plumbline.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.plans.work.Reminders;
import org.plumbline.plans.work.Work;
import org.plumbline.plans.work.WorkItem;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * What a visitor is to do.
 *
 * @param reminders of what the day reminds them
 * @param feed whether they have an address for their calendar
 * @param decides whether they decide for their force
 */
public record WorkPage(
        String sentence,
        Work work,
        List<String> reminders,
        Reminders.Days days,
        boolean feed,
        boolean decides,
        LocalDate asAt)
        implements Page {
    /** Of what others are late with, the page shows so much; the rest is in the plans. */
    static final int ELSEWHERE = 50;

    @Override
    public String title() {
        return "My work";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.WORK);
    }

    public List<WorkItem> late() {
        return work.own(WorkItem.Band.LATE, asAt);
    }

    public List<WorkItem> soon() {
        return work.own(WorkItem.Band.SOON, asAt);
    }

    public List<WorkItem> later() {
        return work.own(WorkItem.Band.LATER, asAt);
    }

    public List<WorkItem> undated() {
        return work.own(WorkItem.Band.UNDATED, asAt);
    }

    public List<WorkItem> elsewhere() {
        return work.elsewhere().stream().limit(ELSEWHERE).toList();
    }

    public Table table(String caption, List<WorkItem> items, Frame frame) {
        return Table.of(
                        caption,
                        List.of(
                                Column.of("Reference"),
                                Column.of("What"),
                                Column.of("Kind"),
                                Column.of("By when"),
                                Column.of("How it stands")),
                        items.stream()
                                .map(item -> List.of(
                                        reference(item, frame),
                                        Cell.of(item.title()),
                                        Cell.of(item.kind().words()),
                                        Cell.of(item.on().map(Dates::words).orElse("not known")
                                                + (item.whose().isEmpty() ? "" : ", " + item.whose())),
                                        Cell.of(item.stands(asAt))))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }

    public Table waitingTable(Frame frame) {
        return Table.of(
                        "To decide or confirm",
                        List.of(
                                Column.of("Reference"),
                                Column.of("What"),
                                Column.of("To do"),
                                Column.of("Since"),
                                Column.of("Why")),
                        work.waiting().stream()
                                .map(item -> List.of(
                                        reference(item, frame),
                                        Cell.of(item.title()),
                                        Cell.of(item.kind().words()),
                                        Cell.of(Dates.words(item.on())),
                                        Cell.of(item.whose())))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }

    public Table elsewhereTable(Frame frame) {
        return Table.of(
                        "Late in the force",
                        List.of(
                                Column.of("Reference"),
                                Column.of("What"),
                                Column.of("Owner"),
                                Column.of("By when"),
                                Column.of("How it stands")),
                        elsewhere().stream()
                                .map(item -> List.of(
                                        reference(item, frame),
                                        Cell.of(item.title()),
                                        Cell.of(item.whose()),
                                        Cell.of(Dates.words(item.on())),
                                        Cell.of(item.stands(asAt))))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }

    /** A form is offered only where something can be recorded; else the way leads to what it is about. */
    private static Cell reference(WorkItem item, Frame frame) {
        String path = frame.editable() ? item.path() : item.path().replaceFirst("/(confirmation|date-decisions)$", "");
        return Cell.of(Link.of(item.reference(), frame.href(path)));
    }
}
