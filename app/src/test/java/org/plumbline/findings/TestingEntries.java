package org.plumbline.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;

/** The entries of one finding, made up in memory; each is recorded an hour after the one before. */
final class TestingEntries {
    static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 22);
    private static final Subject SUBJECT = new Subject(Finding.KIND, "peel-2023.CoC-1.R-2");
    private final List<Entry> entries = new ArrayList<>();

    static FindingFact.Confirmed confirmed(@Nullable LocalDate dueBy) {
        return confirmed(FindingKind.RECOMMENDATION, dueBy);
    }

    static FindingFact.Confirmed confirmed(FindingKind kind, @Nullable LocalDate dueBy) {
        return new FindingFact.Confirmed(
                "west-midlands-police",
                "peel-2023",
                "CoC-1/R-2",
                kind,
                "Investigating crime",
                "Supervise investigations",
                "The force should see that supervisors review each investigation.",
                "CoC-1",
                dueBy == null ? null : "within six months",
                dueBy,
                31,
                412,
                "Cause of concern");
    }

    /** A finding due on a day, or on none. */
    static TestingEntries due(@Nullable LocalDate dueBy) {
        return new TestingEntries().add(confirmed(dueBy), PUBLISHED);
    }

    TestingEntries add(FindingFact fact, LocalDate effectiveOn) {
        return add(fact, effectiveOn, OptionalLong.empty());
    }

    TestingEntries correct(long entry, FindingFact fact, LocalDate effectiveOn) {
        return add(fact, effectiveOn, OptionalLong.of(entry));
    }

    private TestingEntries add(FindingFact fact, LocalDate effectiveOn, OptionalLong corrects) {
        entries.add(new Entry(
                entries.size(),
                SUBJECT,
                fact,
                effectiveOn,
                Instant.parse("2024-01-01T09:00:00Z").plusSeconds(3600L * entries.size()),
                Actor.user("liaison"),
                Source.enteredHere(),
                Audience.everybody(),
                corrects));
        return this;
    }

    Optional<Finding> fold() {
        return Finding.after(entries);
    }

    Finding finding() {
        return fold().orElseThrow();
    }
}
