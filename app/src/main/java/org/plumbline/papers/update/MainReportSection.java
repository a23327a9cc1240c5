package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.documents.Block;
import org.plumbline.documents.Table;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;

/** The latest report with causes of concern: what it brought, what of it was submitted, what the inspectorate closed. */
final class MainReportSection {
    private MainReportSection() {}

    static String heading(Evidence evidence) {
        Optional<LocalDate> on = evidence.mainReport().map(evidence::publishedOn);
        return on.map(day -> "The " + day.getYear() + " report").orElse(Part.MAIN_REPORT.words());
    }

    static List<Block> blocks(Desk desk) {
        Optional<String> report = desk.evidence().mainReport();
        if (report.isEmpty()) {
            return List.of(Block.Paragraph.of("No report with a cause of concern is in the register that the "
                    + desk.brief().forum() + " may see."));
        }
        String id = report.get();
        List<Known<Finding>> findings = desk.evidence().ofReport(id);
        List<Block> blocks = new ArrayList<>();
        LocalDate on = desk.evidence().publishedOn(id);
        blocks.add(Line.of("")
                .link(desk.evidence().title(id), "/reports/" + id)
                .say(
                        on == null
                                ? ": when it was published is not known."
                                : " was published on " + Dates.words(on) + ".")
                .paragraph());
        blocks.add(table(desk, findings));
        blocks.add(causes(desk, findings));
        return blocks;
    }

    private static Table table(Desk desk, List<Known<Finding>> findings) {
        List<Figure[]> rows = new ArrayList<>();
        List<Table.Row> cells = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            Figure[] figures = figures(desk, kind, findings);
            if (figures[0].value() > 0) {
                rows.add(figures);
                cells.add(Table.Row.of(cells(Numbers.sentence(kind.plural()), figures)));
            }
        }
        cells.add(Table.Row.total(cells(
                "All",
                total(desk, "received", "All findings of the report", rows, 0),
                total(desk, "submitted", "All findings of the report submitted for closure", rows, 1),
                total(desk, "closed", "All findings of the report closed by the inspectorate", rows, 2))));
        return Table.of(
                "Findings of the report by " + Dates.words(desk.asAt()),
                List.of(
                        Table.Column.words("Kind", 7),
                        Table.Column.number("Received", 4),
                        Table.Column.number("Submitted", 4),
                        Table.Column.number("Closed", 4),
                        Table.Column.words("Annex", 4)),
                cells);
    }

    private static Figure[] figures(Desk desk, FindingKind kind, List<Known<Finding>> all) {
        List<Known<Finding>> findings = all.stream()
                .filter(finding -> finding.state().received().kind() == kind)
                .toList();
        String name = "main-report." + kind.code();
        String words = Numbers.sentence(kind.plural()) + " of the report";
        return new Figure[] {
            desk.figures().count(name + ".received", words, entries(findings, MainReportSection::confirmed)),
            desk.figures()
                    .count(
                            name + ".submitted",
                            words + " submitted for closure",
                            entries(findings, finding -> Submission.of(finding).map(Submission::entry))),
            desk.figures()
                    .count(
                            name + ".closed",
                            words + " closed by the inspectorate",
                            entries(findings, MainReportSection::closed))
        };
    }

    private static Figure total(Desk desk, String which, String what, List<Figure[]> rows, int column) {
        return desk.figures()
                .sum(
                        "main-report." + which,
                        what,
                        rows.stream().map(row -> row[column]).toList());
    }

    private static Table.Cell[] cells(String words, Figure... figures) {
        return new Table.Cell[] {
            Table.Cell.of(words),
            Line.cell(figures[0]),
            Line.cell(figures[1]),
            Line.cell(figures[2]),
            Line.numbers(figures)
        };
    }

    private static List<Entry> entries(List<Known<Finding>> findings, Function<Known<Finding>, Optional<Entry>> which) {
        return findings.stream()
                .flatMap(finding -> which.apply(finding).stream())
                .toList();
    }

    private static Optional<Entry> confirmed(Known<Finding> finding) {
        return finding.of(FindingFact.Confirmed.class).stream().findFirst();
    }

    private static Optional<Entry> closed(Known<Finding> finding) {
        return finding.state().closedOn().isEmpty()
                ? Optional.empty()
                : finding.last(FindingFact.ClosedByInspectorate.class)
                        .or(() -> finding.last(FindingFact.Levelled.class));
    }

    private static Table causes(Desk desk, List<Known<Finding>> findings) {
        return Table.of(
                "Its causes of concern",
                List.of(
                        Table.Column.words("Reference", 2),
                        Table.Column.words("Cause of concern", 7),
                        Table.Column.words("Where it stands", 6)),
                findings.stream()
                        .filter(finding -> finding.state().received().kind() == FindingKind.CAUSE_OF_CONCERN)
                        .sorted(Comparator.comparing(
                                finding -> finding.state().received().ref()))
                        .map(finding -> cause(desk, finding))
                        .toList());
    }

    private static Table.Row cause(Desk desk, Known<Finding> known) {
        Finding finding = known.state();
        String stands = Stream.of(
                        finding.closedOn().map(on -> "Closed by the inspectorate on " + Dates.words(on)),
                        finding.progress()
                                .submission()
                                .map(made -> "Submitted on " + Dates.words(made.on()) + ", not closed"),
                        finding.progress().remainsOn().map(on -> "Found still open on " + Dates.words(on)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Numbers.sentence(finding.status(desk.asAt()).words()));
        return Table.Row.of(
                Line.of("")
                        .link(finding.received().ref(), "/findings/" + finding.id())
                        .cell(),
                Table.Cell.of(finding.received().title()),
                Table.Cell.of(stands));
    }
}
