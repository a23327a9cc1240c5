package org.plumbline.findings.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.charts.Look;
import org.plumbline.findings.Due;
import org.plumbline.findings.FactMark;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingMeasures.Measured;
import org.plumbline.findings.Status;
import org.plumbline.findings.web.OverviewPage.CauseCard;
import org.plumbline.findings.web.OverviewPage.CauseFigure;
import org.plumbline.web.Dates;

/** A cause of concern and its recommendations in four lines. */
final class CauseCards {
    private static final int FEWEST = 3;

    private CauseCards() {}

    static CauseCard of(
            Finding cause, List<Finding> parts, Optional<Measured> measured, List<String> lines, LocalDate asAt) {
        return new CauseCard(
                "/findings/" + cause.id(),
                cause.received().ref(),
                cause.received().title(),
                StatusTag.of(cause.status(asAt)),
                FactMark.of(cause),
                next(cause, parts, asAt),
                parts(parts, asAt),
                measured.map(one -> new CauseFigure(one.name() + ": " + one.headline(), line(cause, one))),
                lines);
    }

    /** Two points make no line that says more than the sentence. */
    static boolean drawn(Measured measured) {
        return measured.known() >= FEWEST;
    }

    private static String line(Finding cause, Measured measured) {
        return measured.small()
                .filter(line -> drawn(measured))
                .map(line -> line.svg(Look.wide("cause-" + cause.id().replaceAll("[^A-Za-z0-9-]", "-"))))
                .orElse("");
    }

    /** The next date of the cause or of what is open of it; a day that has gone by is not next. */
    private static String next(Finding cause, List<Finding> parts, LocalDate asAt) {
        if (cause.status(asAt).settled()) {
            return "";
        }
        Optional<Due> next = Stream.concat(Stream.of(cause), parts.stream())
                .filter(finding -> finding.stage() == Status.OPEN)
                .flatMap(finding -> finding.dates().nearest().stream())
                .filter(due -> !due.passed(asAt))
                .min(java.util.Comparator.comparing(Due::on).thenComparing(Due::whose));
        return next.map(due ->
                        "Next: " + Dates.words(due.on()) + ", " + due.whose().words())
                .orElse("No date lies ahead.");
    }

    private static String parts(List<Finding> parts, LocalDate asAt) {
        if (parts.isEmpty()) {
            return "It has no recommendations in the register.";
        }
        List<String> counts = Stream.of(
                        counted(parts, asAt, "closed", Status.CLOSED, Status.CLOSED_BY_FORCE),
                        counted(parts, asAt, "submitted", Status.SUBMITTED),
                        counted(
                                parts,
                                asAt,
                                "complete and not submitted",
                                Status.WORK_COMPLETE,
                                Status.AWAITING_SIGN_OFF,
                                Status.RETURNED),
                        counted(parts, asAt, "open", Status.OPEN),
                        counted(parts, asAt, "late", Status.LATE))
                .flatMap(Optional::stream)
                .toList();
        return "Of " + parts.size() + (parts.size() == 1 ? " recommendation: " : " recommendations: ")
                + String.join(", ", counts) + ".";
    }

    private static Optional<String> counted(List<Finding> parts, LocalDate asAt, String words, Status... statuses) {
        long count = parts.stream()
                .filter(part -> List.of(statuses).contains(part.status(asAt)))
                .count();
        return count == 0 ? Optional.empty() : Optional.of(count + " " + words);
    }
}
