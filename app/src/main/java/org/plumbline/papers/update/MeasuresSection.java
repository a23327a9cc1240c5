package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.documents.Block;
import org.plumbline.documents.Table;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingMeasures.Measured;
import org.plumbline.findings.FindingMeasures.Stated;
import org.plumbline.inspections.FindingKind;
import org.plumbline.web.Dates;

/**
 * What the measures that test findings say: drawn and set beside what was for the findings that the paper names, in one table
 * for the others.
 */
final class MeasuresSection {
    private MeasuresSection() {}

    static List<Block> blocks(Desk desk) {
        List<Measured> all = desk.evidence().measured();
        if (all.isEmpty()) {
            return List.of(Block.Paragraph.of("No measure is bound to a finding of the force that the "
                    + desk.brief().forum() + " may see."));
        }
        Set<String> named = named(desk);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.Paragraph.of(
                        "A measure tests whether a finding is dealt with. Each figure is as somebody stated it;"
                                + " the entry in the record that holds it is named. Ages are counted to the day in the first column."));
        named.forEach(id -> finding(desk, id, blocks));
        List<Measured> others =
                all.stream().filter(one -> !named.contains(one.finding())).toList();
        if (!others.isEmpty()) {
            blocks.add(new Block.Heading(2, "Measures of other findings"));
            blocks.add(others(desk, others));
        }
        return blocks;
    }

    /** The causes of the main report, then what is late and what falls due. */
    private static Set<String> named(Desk desk) {
        Set<String> named = new LinkedHashSet<>();
        desk.evidence()
                .mainReport()
                .ifPresent(report -> desk.evidence().ofReport(report).stream()
                        .map(Known::state)
                        .filter(finding -> finding.received().kind() == FindingKind.CAUSE_OF_CONCERN)
                        .sorted(Comparator.comparing(
                                finding -> finding.received().ref()))
                        .forEach(finding -> named.add(finding.id())));
        Stream.concat(DueSection.late(desk).stream(), DueSection.next(desk).stream())
                .forEach(dated -> named.add(dated.finding().id()));
        return named;
    }

    private static Finding finding(Desk desk, String id) {
        return desk.evidence().findings().stream()
                .map(Known::state)
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void finding(Desk desk, String id, List<Block> blocks) {
        List<Measured> tests = desk.evidence().measured().stream()
                .filter(one -> one.finding().equals(id))
                .toList();
        if (tests.isEmpty()) {
            return;
        }
        Finding finding = finding(desk, id);
        blocks.add(new Block.Heading(
                2, finding.received().ref() + ": " + finding.received().title()));
        for (Measured test : tests) {
            blocks.add(Line.of("")
                    .link(test.name(), test.href())
                    .say(": " + test.headline() + " To be reached: " + test.wanted() + ". " + test.stands())
                    .paragraph());
            if (test.was().isPresent() || test.is().isPresent()) {
                blocks.add(pair(desk, finding, test));
                difference(test).ifPresent(words -> blocks.add(Block.Paragraph.of(words)));
            }
            test.chart()
                    .ifPresent(chart -> blocks.addAll(
                            MeasureDrawing.blocks(chart, "measure-" + (blocks.size() + 1), test.name(), desk.asAt())));
        }
    }

    private static Optional<String> difference(Measured test) {
        return test.difference().isEmpty()
                ? Optional.empty()
                : Optional.of("Difference: " + test.difference() + ", " + test.reading());
    }

    private static Table pair(Desk desk, Finding finding, Measured test) {
        Optional<LocalDate> inspected = desk.evidence().inspectedUntil(finding);
        String was = inspected
                .map(day -> "What was at the end of the fieldwork, " + Dates.words(day))
                .orElseGet(() -> "What was when it was received, " + Dates.words(finding.receivedOn()));
        return Table.of(
                "What was, what is: " + test.name(),
                List.of(
                        Table.Column.words("Looked at", 5),
                        Table.Column.words("Figure", 4),
                        Table.Column.words("Of", 4),
                        Table.Column.words("Said by", 7),
                        Table.Column.words("Age", 3),
                        Table.Column.words("Entry", 2)),
                List.of(
                        test.was().map(stated -> side(was, stated)).orElseGet(() -> notKnown(was)),
                        test.is().map(stated -> now(desk, test, stated)).orElseGet(() -> notKnown(now(desk)))));
    }

    private static String now(Desk desk) {
        return "What is at the meeting, " + Dates.words(desk.asAt());
    }

    /** Where nothing newer is known the row says so, rather than the same again. */
    private static Table.Row now(Desk desk, Measured test, Stated stated) {
        return test.was().isPresent() && test.difference().isEmpty()
                ? Table.Row.of(
                        Table.Cell.of(now(desk)),
                        Table.Cell.of("the same figure; no newer one is known"),
                        Table.Cell.of(""),
                        Table.Cell.of(""),
                        Table.Cell.of(age(stated)),
                        entry(stated))
                : side(now(desk), stated);
    }

    private static Table.Row notKnown(String when) {
        return Table.Row.of(when, "not known", "", "", "", "");
    }

    private static Table.Row side(String when, Stated stated) {
        return Table.Row.of(
                Table.Cell.of(when),
                Table.Cell.of(stated.figure()),
                Table.Cell.of(stated.when()),
                Table.Cell.of(stated.by()),
                Table.Cell.of(age(stated)),
                entry(stated));
    }

    private static String age(Stated stated) {
        return stated.days() == 0
                ? "of that day"
                : Numbers.words(stated.days()) + Numbers.noun(stated.days(), " day", " days");
    }

    private static Table.Cell entry(Stated stated) {
        return Line.of("")
                .link(Long.toString(stated.entry()), "/record/" + stated.entry())
                .cell();
    }

    private static Table others(Desk desk, List<Measured> others) {
        return Table.of(
                "The latest figure of each",
                List.of(
                        Table.Column.words("Measure", 6),
                        Table.Column.words("Finding", 3),
                        Table.Column.words("Latest", 3),
                        Table.Column.words("Of", 4),
                        Table.Column.words("Age", 4),
                        Table.Column.words("Change", 5),
                        Table.Column.words("Entry", 2)),
                others.stream().map(one -> other(desk, one)).toList());
    }

    private static Table.Row other(Desk desk, Measured one) {
        Finding finding = finding(desk, one.finding());
        return Table.Row.of(
                Line.of("").link(one.name(), one.href()).cell(),
                Line.of("")
                        .link(finding.received().ref(), "/findings/" + finding.id())
                        .cell(),
                Table.Cell.of(one.is().map(Stated::figure).orElse("not known")),
                Table.Cell.of(one.is().map(Stated::when).orElse("")),
                Table.Cell.of(one.is().isPresent() ? one.age() : ""),
                Table.Cell.of(change(one)),
                one.is().map(MeasuresSection::entry).orElse(Table.Cell.of("")));
    }

    /** The difference with whether it is more than chance; how that is known stands on the measure's page. */
    private static String change(Measured one) {
        return one.difference().isEmpty()
                ? "not known"
                : one.difference() + ", " + one.reading().replaceAll("[.] .*$", "");
    }
}
