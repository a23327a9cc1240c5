package org.plumbline.papers.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.documents.Block;
import org.plumbline.documents.Table;
import org.plumbline.papers.update.Tally.Count;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;

/** The table of what was received and submitted by kind and level; its totals add up its lines and nothing else. */
final class TallySection {
    private TallySection() {}

    static List<Block> blocks(Desk desk) {
        List<Tally.Line> lines = desk.tally().table();
        if (lines.isEmpty() && desk.tally().causes().isEmpty()) {
            return List.of(Block.Paragraph.of(
                    "No finding is in the register that the " + desk.brief().forum() + " may see."));
        }
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            blocks.add(table(desk, lines));
        }
        if (!desk.tally().causes().isEmpty()) {
            blocks.add(causes(desk).paragraph());
        }
        blocks.add(
                Block.Paragraph.of("A finding counts once: at the level at which it was submitted, or at the level it"
                        + " has while it is not submitted. The levels are the inspectorate’s: at level 2 the force closes its own"
                        + " record with a letter signed by the chief constable; at level 3 it certifies completion and the"
                        + " inspectorate verifies later; at level 4 only the inspectorate’s fieldwork closes it. Level 1 is"
                        + " archived."));
        return blocks;
    }

    private static Table table(Desk desk, List<Tally.Line> lines) {
        List<Table.Row> rows = new ArrayList<>();
        List<Row> figures = lines.stream().map(line -> Row.of(desk, line)).toList();
        for (int i = 0; i < lines.size(); i++) {
            Tally.Key key = lines.get(i).key();
            rows.add(figures.get(i).row(Numbers.sentence(key.kind().words()) + ", " + key.words()));
        }
        rows.add(Row.total(desk, figures).totalRow());
        return new Table(
                "Recommendations and areas for improvement by " + Dates.words(desk.asAt()),
                List.of(
                        Table.Column.words("Kind and level", 7),
                        Table.Column.number("Received", 3),
                        Table.Column.number("Change in received", 3),
                        Table.Column.number("Submitted", 3),
                        Table.Column.number("Change in submitted", 3),
                        Table.Column.words("Annex", 4)),
                rows,
                true,
                java.util.Optional.of("Change: " + desk.sinceLast() + ". " + first(desk)));
    }

    private static String first(Desk desk) {
        return desk.tally().table().stream()
                .flatMap(line -> line.submitted().all().stream())
                .map(Entry::effectiveOn)
                .min(Comparator.naturalOrder())
                .map(on -> "The first submission in the record was made on " + Dates.words(on) + ".")
                .orElse("No submission is in the record.");
    }

    /** Causes of concern are counted apart, one line whatever their level. */
    private static Line causes(Desk desk) {
        List<Tally.Line> lines = desk.tally().causes();
        Figure received = desk.figures()
                .count(
                        "received.cause-of-concern",
                        "Causes of concern received",
                        lines.stream()
                                .flatMap(line -> line.received().all().stream())
                                .toList());
        Figure submitted = desk.figures()
                .count(
                        "submitted.cause-of-concern",
                        "Causes of concern submitted for closure",
                        lines.stream()
                                .flatMap(line -> line.submitted().all().stream())
                                .toList());
        Figure since = desk.figures()
                .count(
                        "submitted.cause-of-concern.since",
                        "Causes of concern submitted since the last meeting",
                        lines.stream()
                                .flatMap(line -> line.submitted().since().stream())
                                .toList());
        return Line.of("Causes of concern are counted apart from the table, because what they ask for is in it as their"
                        + " recommendations: ")
                .figure(received)
                .say(Numbers.noun(received.value(), " was", " were") + " received and ")
                .figure(submitted)
                .say(" submitted (")
                .change(since)
                .say(" since the last meeting).");
    }

    /** The four figures of one line. */
    private record Row(Figure received, Figure receivedSince, Figure submitted, Figure submittedSince) {
        static Row of(Desk desk, Tally.Line line) {
            String words = Numbers.sentence(line.key().kind().plural()) + ", "
                    + line.key().words();
            String code = line.key().code();
            return new Row(
                    figure(desk, "received." + code, words + ", received", line.received(), false),
                    figure(desk, "received." + code + ".since", words + ", received", line.received(), true),
                    figure(desk, "submitted." + code, words + ", submitted", line.submitted(), false),
                    figure(desk, "submitted." + code + ".since", words + ", submitted", line.submitted(), true));
        }

        private static Figure figure(Desk desk, String name, String what, Count count, boolean since) {
            return desk.figures()
                    .count(name, since ? what + " since the last meeting" : what, since ? count.since() : count.all());
        }

        static Row total(Desk desk, List<Row> rows) {
            return new Row(
                    sum(desk, "received.total", "All received", rows.stream().map(Row::received)),
                    sum(
                            desk,
                            "received.total.since",
                            "All received since the last meeting",
                            rows.stream().map(Row::receivedSince)),
                    sum(desk, "submitted.total", "All submitted", rows.stream().map(Row::submitted)),
                    sum(
                            desk,
                            "submitted.total.since",
                            "All submitted since the last meeting",
                            rows.stream().map(Row::submittedSince)));
        }

        private static Figure sum(Desk desk, String name, String what, java.util.stream.Stream<Figure> parts) {
            return desk.figures().sum(name, what, parts.toList());
        }

        Table.Row row(String words) {
            return Table.Row.of(cells(words));
        }

        Table.Row totalRow() {
            return Table.Row.total(cells("Total"));
        }

        private Table.Cell[] cells(String words) {
            return new Table.Cell[] {
                Table.Cell.of(words),
                Line.cell(received),
                Line.changeCell(receivedSince),
                Line.cell(submitted),
                Line.changeCell(submittedSince),
                Line.numbers(received, receivedSince, submitted, submittedSince)
            };
        }
    }
}
