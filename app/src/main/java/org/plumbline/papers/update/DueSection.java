package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.Block;
import org.plumbline.documents.Table;
import org.plumbline.findings.Due;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Status;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.web.Dates;

/** What is late, by whose date and by how long; and what falls due in the ninety days after the meeting. */
final class DueSection {
    private static final int AHEAD = 90;

    private DueSection() {}

    static List<Block> blocks(Desk desk) {
        List<Block> blocks = new ArrayList<>();
        late(desk, blocks);
        next(desk, blocks);
        return blocks;
    }

    /** A finding with the day that makes it late or due. */
    record Dated(Known<Finding> known, Due due) {
        Finding finding() {
            return known.state();
        }

        /** The entry that set the day. */
        List<Entry> entries() {
            Class<? extends Fact> fact =
                    switch (due.whose()) {
                        case INSPECTORATE -> FindingFact.InspectorateDateSet.class;
                        case FORCE -> FindingFact.ForceDateSet.class;
                        case OWNER -> FindingFact.Promised.class;
                    };
            return known.last(fact)
                    .or(() -> known.last(FindingFact.Confirmed.class))
                    .map(List::of)
                    .orElse(List.of());
        }
    }

    /** The findings that are late on the day of the meeting, those with the earliest date first. */
    static List<Dated> late(Desk desk) {
        return desk.evidence().findings().stream()
                .filter(finding -> finding.state().status(desk.asAt()) == Status.LATE)
                .flatMap(finding -> nearest(finding).stream())
                .sorted(order())
                .toList();
    }

    /** What is not submitted and has a date in the ninety days after the meeting. */
    static List<Dated> next(Desk desk) {
        LocalDate last = desk.asAt().plusDays(AHEAD);
        return desk.evidence().findings().stream()
                .filter(finding -> finding.state().stage() == Status.OPEN
                        || finding.state().stage() == Status.WORK_COMPLETE)
                .flatMap(finding -> nearest(finding).stream())
                .filter(dated -> !dated.due().on().isBefore(desk.asAt())
                        && !dated.due().on().isAfter(last))
                .sorted(order())
                .toList();
    }

    private static Optional<Dated> nearest(Known<Finding> finding) {
        return finding.state().dates().nearest().map(due -> new Dated(finding, due));
    }

    private static Comparator<Dated> order() {
        return Comparator.<Dated, LocalDate>comparing(dated -> dated.due().on())
                .thenComparing(dated -> dated.finding().id());
    }

    private static void late(Desk desk, List<Block> blocks) {
        List<Dated> late = late(desk);
        if (late.isEmpty()) {
            blocks.add(Block.Paragraph.of("No finding is late by any date in the record."));
            return;
        }
        Figure number = desk.figures()
                .count(
                        "late",
                        "Findings that are late",
                        late.stream().flatMap(dated -> dated.entries().stream()).toList());
        blocks.add(new Line()
                .figure(number)
                .say(Numbers.noun(number.value(), " finding is late.", " findings are late."))
                .paragraph());
        blocks.add(Table.of(
                "Late by " + Dates.words(desk.asAt()),
                List.of(
                        Table.Column.words("Reference", 3),
                        Table.Column.words("Finding", 8),
                        Table.Column.words("Whose date", 5),
                        Table.Column.words("Date", 4),
                        Table.Column.number("Days late", 2),
                        Table.Column.words("Annex", 2)),
                late.stream().map(dated -> row(desk, dated)).toList()));
    }

    private static Table.Row row(Desk desk, Dated dated) {
        Figure days = desk.figures()
                .value(
                        "late." + dated.finding().id(),
                        "Days by which " + dated.finding().received().ref() + " is late, by "
                                + dated.due().whose().words(),
                        dated.due().daysLate(desk.asAt()),
                        dated.entries());
        return Table.Row.of(
                reference(dated),
                title(dated),
                Table.Cell.of(Numbers.sentence(dated.due().whose().words())),
                Table.Cell.of(Dates.words(dated.due().on())),
                Line.cell(days),
                Line.numbers(days));
    }

    private static void next(Desk desk, List<Block> blocks) {
        List<Dated> next = next(desk);
        String until = Dates.words(desk.asAt().plusDays(AHEAD));
        if (next.isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    "Nothing that is not submitted has a date in the record from the meeting until " + until + "."));
            return;
        }
        Figure number = desk.figures()
                .count(
                        "due",
                        "Findings due from the meeting until " + until,
                        next.stream().flatMap(dated -> dated.entries().stream()).toList());
        blocks.add(new Line()
                .figure(number)
                .say(Numbers.noun(number.value(), " finding falls", " findings fall") + " due until " + until + ".")
                .paragraph());
        blocks.add(Table.of(
                "Due next",
                List.of(
                        Table.Column.words("Reference", 3),
                        Table.Column.words("Finding", 9),
                        Table.Column.words("Whose date", 5),
                        Table.Column.words("Date", 4)),
                next.stream()
                        .map(dated -> Table.Row.of(
                                reference(dated),
                                title(dated),
                                Table.Cell.of(
                                        Numbers.sentence(dated.due().whose().words())),
                                Table.Cell.of(Dates.words(dated.due().on()))))
                        .toList()));
    }

    private static Table.Cell title(Dated dated) {
        return Table.Cell.of(Numbers.sentence(dated.finding().received().title()));
    }

    private static Table.Cell reference(Dated dated) {
        return Line.of("")
                .link(
                        dated.finding().received().ref(),
                        "/findings/" + dated.finding().id())
                .cell();
    }
}
