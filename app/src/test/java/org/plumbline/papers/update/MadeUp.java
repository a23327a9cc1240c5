package org.plumbline.papers.update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;

/** Entries about one force, made up in memory. */
final class MadeUp {
    static final LocalDate LAST = LocalDate.of(2024, 3, 28);
    static final LocalDate MEETING = LocalDate.of(2024, 6, 27);
    static final String FORCE = "test-force";
    private static final Instant BEGINNING = Instant.parse("2023-08-01T09:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    static Brief brief() {
        return new Brief(
                "HMICFRS update",
                FORCE,
                "Test Force",
                "Test Committee",
                "test-committee",
                MEETING,
                LAST,
                null,
                FORCE,
                "Test Force",
                "");
    }

    /** A finding of a report published on a day; gives its id. */
    String finding(int number, FindingKind kind, LocalDate published) {
        String id = "report.F-" + number;
        add(
                new Subject(Finding.KIND, id),
                new FindingFact.Confirmed(
                        FORCE,
                        "report",
                        "F-" + number,
                        kind,
                        "",
                        "Finding " + number,
                        "Do it.",
                        null,
                        null,
                        null,
                        0,
                        0,
                        ""),
                published,
                OptionalLong.empty());
        return id;
    }

    long add(String finding, FindingFact fact, LocalDate on) {
        return add(new Subject(Finding.KIND, finding), fact, on, OptionalLong.empty());
    }

    long correct(String finding, long wrong, FindingFact right, LocalDate on) {
        return add(new Subject(Finding.KIND, finding), right, on, OptionalLong.of(wrong));
    }

    long submit(String finding, LocalDate on) {
        return add(finding, new FindingFact.SubmittedForClosure(on, "letter"), on);
    }

    long add(Subject subject, Fact fact, LocalDate on, OptionalLong corrects) {
        long index = entries.size();
        entries.add(new Entry(
                index,
                subject,
                fact,
                on,
                BEGINNING.plusSeconds(60 * index),
                Actor.user("somebody"),
                new Source("A document", "page " + index),
                Audience.everybody(),
                corrects));
        return index;
    }

    List<Known<Finding>> findings() {
        return Known.each(
                entries.stream()
                        .filter(entry -> entry.subject().kind().equals(Finding.KIND)
                                && !entry.effectiveOn().isAfter(MEETING))
                        .toList(),
                Finding::after);
    }

    Edition edition() {
        return edition(java.util.Map.of());
    }

    Edition edition(java.util.Map<Part, String> words) {
        Evidence evidence = new Evidence(findings(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return HmicfrsUpdate.of(
                evidence,
                Vantage.at(MEETING, Instant.parse("2024-06-27T20:00:00Z"), Viewer.of("test-committee")),
                brief(),
                words);
    }
}
