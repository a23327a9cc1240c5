package org.plumbline.papers.update;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.Block;
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
        desk.evidence()
                .mainReport()
                .ifPresent(report -> blocks.add(causes(desk, report).paragraph()));
        return blocks;
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

    private static Line causes(Desk desk, String report) {
        List<Known<Finding>> causes = desk.evidence().ofReport(report).stream()
                .filter(finding -> finding.state().received().kind() == FindingKind.CAUSE_OF_CONCERN)
                .toList();
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
