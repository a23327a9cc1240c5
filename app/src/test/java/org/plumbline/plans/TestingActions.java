package org.plumbline.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.findings.Whose;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;

/** The entries of one action, made up in memory. */
final class TestingActions {
    static final LocalDate OPENED = LocalDate.of(2024, 1, 4);
    private static final Actor OWNER = Actor.user("owner");
    private final List<Entry> entries = new ArrayList<>();

    static TestingActions opened() {
        return new TestingActions()
                .add(
                        new ActionFact.Opened(
                                "west-midlands-police",
                                "P-1",
                                "O-1",
                                "Supervise",
                                ActionKind.CORRECTIVE,
                                List.of("f-1")),
                        OPENED);
    }

    /** With the inspectorate's date. */
    static TestingActions due(LocalDate date) {
        return opened().add(new ActionFact.DateSet(Whose.INSPECTORATE, date, ""), OPENED);
    }

    TestingActions started() {
        return add(new ActionFact.Started(""), OPENED);
    }

    TestingActions add(ActionFact fact, LocalDate on) {
        return add(fact, on, OptionalLong.empty());
    }

    TestingActions correct(long wrong, ActionFact fact, LocalDate on) {
        return add(fact, on, OptionalLong.of(wrong));
    }

    private TestingActions add(ActionFact fact, LocalDate on, OptionalLong corrects) {
        entries.add(new Entry(
                entries.size(),
                new Subject(Action.KIND, "A-1"),
                fact,
                on,
                Instant.parse("2024-01-04T09:00:00Z").plusSeconds(60L * entries.size()),
                OWNER,
                Source.enteredHere(),
                Audience.everybody(),
                corrects));
        return this;
    }

    Action action() {
        return Action.after(entries).orElseThrow();
    }
}
