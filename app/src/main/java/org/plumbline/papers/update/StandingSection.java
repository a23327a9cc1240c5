package org.plumbline.papers.update;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.documents.Block;
import org.plumbline.documents.Table;
import org.plumbline.findings.FactMark;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Status;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.StageFact;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;

/** The monitoring stage, since when, and which causes of concern are open. */
final class StandingSection {
    private StandingSection() {}

    static List<Block> blocks(Desk desk) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(stage(desk).paragraph());
        desk.evidence().mainReport().ifPresent(report -> {
            List<Known<Finding>> causes = causes(desk, report);
            blocks.add(count(desk, report, causes).paragraph());
            if (!causes.isEmpty()) {
                blocks.add(threeFacts(causes));
            }
        });
        return blocks;
    }

    /** Of each cause what the force says, what was judged, and what the inspectorate said: three things, never one. */
    private static Table threeFacts(List<Known<Finding>> causes) {
        return Table.of(
                "The three facts of each cause of concern",
                List.of(
                        Table.Column.words("Cause of concern", 4),
                        Table.Column.words("Work, said by the force", 3),
                        Table.Column.words("Outcome, judged by another", 3),
                        Table.Column.words("Closure, by the inspectorate", 3)),
                causes.stream()
                        .map(Known::state)
                        .map(cause -> new Table.Row(
                                Stream.concat(
                                                Stream.of(Line.of("")
                                                        .link(
                                                                cause.received().ref() + ": "
                                                                        + cause.received()
                                                                                .title(),
                                                                "/findings/" + cause.id())
                                                        .cell()),
                                                FactMark.of(cause).stream().map(fact -> Table.Cell.of(words(fact))))
                                        .toList(),
                                false))
                        .toList());
    }

    private static String words(FactMark fact) {
        return Numbers.sentence(fact.words()) + (fact.detail().isEmpty() ? "" : ", " + fact.detail());
    }

    private static List<Known<Finding>> causes(Desk desk, String report) {
        return desk.evidence().ofReport(report).stream()
                .filter(finding -> finding.state().received().kind() == FindingKind.CAUSE_OF_CONCERN)
                .toList();
    }

    private static Line stage(Desk desk) {
        String force = desk.brief().forceName();
        Optional<Entry> last = desk.evidence().stages().stream().reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return Line.of(
                    "No change of " + force + "’s monitoring stage is recorded that the "
                            + desk.brief().forum()
                            + " may see. Routine monitoring (Scan) is every force’s stage until the inspectorate says otherwise.");
        }
        Entry entry = last.get();
        Figure days = desk.figures()
                .value(
                        "stage.days",
                        "Days since the monitoring stage last changed",
                        ChronoUnit.DAYS.between(entry.effectiveOn(), desk.asAt()),
                        List.of(entry));
        return switch ((StageFact) entry.fact()) {
            case StageFact.MovedToEngage moved ->
                Line.of(force + " has been in ")
                        .strongly("enhanced monitoring (Engage)")
                        .say(" for ")
                        .figure(days)
                        .say(Numbers.noun(days.value(), " day", " days") + ", since " + Dates.words(entry.effectiveOn())
                                + ".");
            case StageFact.ReturnedToScan returned ->
                Line.of(force + " has been in ")
                        .strongly("routine monitoring (Scan)")
                        .say(" again for ")
                        .figure(days)
                        .say(Numbers.noun(days.value(), " day", " days") + ", since " + Dates.words(entry.effectiveOn())
                                + ".");
        };
    }

    private static Line count(Desk desk, String report, List<Known<Finding>> causes) {
        Figure all = desk.figures()
                .count(
                        "causes.received",
                        "Causes of concern in " + desk.evidence().title(report),
                        entries(causes));
        Figure open = desk.figures()
                .count(
                        "causes.open",
                        "Causes of concern that the inspectorate has not closed",
                        entries(causes.stream().filter(cause -> !closed(cause)).toList()));
        Figure submitted = desk.figures()
                .count(
                        "causes.waiting",
                        "Open causes of concern that were submitted for closure",
                        causes.stream()
                                .filter(cause -> cause.state().stage() == Status.SUBMITTED)
                                .flatMap(cause -> cause.last(FindingFact.SubmittedForClosure.class).stream())
                                .toList());
        return Line.of("Of its ")
                .figure(all)
                .say(Numbers.noun(all.value(), " cause of concern, ", " causes of concern, "))
                .figure(open)
                .say(Numbers.noun(open.value(), " is open; ", " are open; "))
                .figure(submitted)
                .say(" of those " + Numbers.noun(submitted.value(), "has", "have")
                        + " been submitted for closure and " + Numbers.noun(submitted.value(), "waits", "wait")
                        + " for the inspectorate’s decision.");
    }

    private static boolean closed(Known<Finding> cause) {
        return cause.state().closedOn().isPresent();
    }

    private static List<Entry> entries(List<Known<Finding>> findings) {
        return findings.stream()
                .flatMap(finding ->
                        finding.of(FindingFact.Confirmed.class).stream().limit(1))
                .toList();
    }
}
