package org.plumbline.findings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Owner;
import org.plumbline.findings.Whose;
import org.plumbline.findings.web.FindingPage.Side;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;

/** The dates and the owner of a finding, and what they were before. */
final class SideLines {
    private SideLines() {}

    static List<Side> of(Finding finding, List<Entry> history) {
        List<Side> lines = new ArrayList<>();
        for (Whose whose : Whose.values()) {
            Optional<LocalDate> now = finding.dates().of(whose);
            lines.add(new Side(heading(whose), Dates.words(now), before(history, whose, now)));
        }
        lines.add(new Side(
                "Owner", finding.owner().map(Owner::title).orElse("nobody yet"), ownersBefore(history, finding)));
        lines.add(new Side(
                "Level",
                finding.level().map(level -> String.valueOf(level.number())).orElse("not known"),
                finding.levelSince().map(since -> "since " + Dates.words(since)).orElse("")));
        return List.copyOf(lines);
    }

    private static String heading(Whose whose) {
        return switch (whose) {
            case INSPECTORATE -> "Inspectorate";
            case FORCE -> "Force";
            case OWNER -> "Promise";
        };
    }

    private static String before(List<Entry> history, Whose whose, Optional<LocalDate> now) {
        return written(history.stream()
                .flatMap(entry -> set(entry, whose).stream())
                .filter(date -> now.filter(date::equals).isEmpty())
                .map(Dates::words)
                .toList());
    }

    private static Optional<LocalDate> set(Entry entry, Whose whose) {
        return switch (whose) {
            case INSPECTORATE ->
                entry.fact() instanceof FindingFact.Confirmed fact
                        ? Optional.ofNullable(fact.dueBy())
                        : date(entry.fact() instanceof FindingFact.InspectorateDateSet fact ? fact.date() : null);
            case FORCE -> date(entry.fact() instanceof FindingFact.ForceDateSet fact ? fact.date() : null);
            case OWNER -> date(entry.fact() instanceof FindingFact.Promised fact ? fact.date() : null);
        };
    }

    private static Optional<LocalDate> date(@Nullable LocalDate date) {
        return Optional.ofNullable(date);
    }

    private static String ownersBefore(List<Entry> history, Finding finding) {
        String now = finding.owner().map(Owner::title).orElse("");
        return written(history.stream()
                .filter(entry -> entry.fact() instanceof FindingFact.Assigned)
                .map(entry -> ((FindingFact.Assigned) entry.fact()).ownerTitle())
                .filter(title -> !title.equals(now))
                .toList());
    }

    private static String written(List<String> before) {
        return before.isEmpty()
                ? ""
                : "before: " + String.join(", then ", before.stream().distinct().toList());
    }
}
