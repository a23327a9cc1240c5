package org.plumbline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.platform.tables.Tables.ENTRY;
import static org.plumbline.platform.tables.Tables.ORGANISATION;
import static org.plumbline.platform.tables.Tables.SIGHT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.people.OrganisationFact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** In a database of its own, because it records in what the other tests would call the future. */
@PlumblineTest
@TestPropertySource(properties = "plumbline.database=entries_test_${random.int[100000,999999]}")
class EntriesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate YEARS_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    DSLContext sql;

    @Autowired
    Entries entries;

    @Autowired
    ReadTables readTables;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestingClock.Settable clock;

    private Subject subject = new Subject("organisation", "none");
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void freshSubject() {
        subject = new Subject("organisation", "body-" + NUMBER.incrementAndGet() + "-" + System.nanoTime());
        now = lastRecorded().plusSeconds(3600);
        clock.set(now);
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Nested
    class Keeping {
        @Test
        void the_application_cannot_change_or_remove_an_entry() {
            append("kept", Audience.everybody());
            for (String attempt : List.of(
                    "update entry set actor = 'x'",
                    "delete from entry",
                    "truncate entry cascade",
                    "drop table entry",
                    "update payload set content = '{}'",
                    "delete from payload",
                    "delete from tree_node",
                    "update checkpoint set note = ''",
                    "alter table entry disable trigger all")) {
                assertThatThrownBy(() -> sql.execute(attempt))
                        .as(attempt)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }

        @Test
        void nothing_is_appended_outside_a_transaction() {
            assertThatThrownBy(() -> entries.append(draft("alone", Audience.everybody())))
                    .hasMessageContaining("transaction");
        }

        @Test
        void a_transaction_that_fails_leaves_nothing() {
            int before = sql.fetchCount(ENTRY);

            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        entries.append(draft("gone", Audience.everybody()));
                        throw new IllegalStateException("after appending");
                    }))
                    .hasMessage("after appending");

            assertThat(sql.fetchCount(ENTRY)).isEqualTo(before);
            assertThat(entries.of(subject, present("public"))).isEmpty();
        }

        @Test
        void recorded_time_never_goes_back_when_the_machine_s_clock_does() {
            Entry first = append("first", Audience.everybody());
            clock.set(now.minusSeconds(86_400));
            Entry second = append("second", Audience.everybody());

            assertThat(second.recordedAt()).isEqualTo(first.recordedAt());
        }

        @Test
        void a_fact_of_another_kind_of_subject_is_refused() {
            Subject wrong = new Subject("disclosure", "x" + NUMBER.incrementAndGet());

            assertThatThrownBy(() -> transaction.execute(status -> entries.append(new Draft(
                            wrong,
                            established("wrong"),
                            YEARS_AGO,
                            Actor.SYSTEM,
                            Source.enteredHere(),
                            Audience.everybody()))))
                    .hasMessageContaining("not in the vocabulary of disclosure");
        }
    }

    @Nested
    class Seeing {
        @Test
        void an_entry_is_seen_by_its_audience_and_by_nobody_else() {
            append("secret", Audience.of("force"));

            assertThat(entries.of(subject, present("force"))).hasSize(1);
            assertThat(entries.of(subject, present("panel"))).isEmpty();
            assertThat(entries.of(subject, present("public"))).isEmpty();
            assertThat(entries.count(present("force")) - entries.count(present("panel")))
                    .isEqualTo(1);
        }

        @Test
        void an_embargo_ends_at_its_instant_and_not_a_microsecond_earlier() {
            Instant end = now.plusSeconds(600);
            append("embargoed", Audience.of("force").and("public", end));

            clock.set(end.minusNanos(1000));
            assertThat(entries.of(subject, present("panel"))).isEmpty();
            clock.set(end);
            assertThat(entries.of(subject, present("panel"))).hasSize(1);
        }

        @Test
        void looking_from_a_later_instant_does_not_lift_an_embargo_early() {
            Instant end = now.plusSeconds(600);
            append("embargoed", Audience.of("force").and("public", end));

            Vantage future = Vantage.at(LocalDate.of(9999, 1, 1), end.plusSeconds(1), Viewer.of("panel"));

            assertThat(entries.of(subject, future)).isEmpty();
        }

        @Test
        void what_was_recorded_later_was_not_known_before() {
            append("early", Audience.everybody());
            Instant between = now.plusSeconds(60);
            clock.set(now.plusSeconds(120));
            append("late", Audience.everybody());

            assertThat(entries.of(subject, Vantage.at(YEARS_AGO, between, Viewer.of("panel"))))
                    .hasSize(1);
            assertThat(entries.of(subject, Vantage.at(YEARS_AGO, now.plusSeconds(120), Viewer.of("panel"))))
                    .hasSize(2);
        }

        @Test
        void what_takes_effect_on_a_day_is_so_on_that_day_and_not_on_the_day_before() {
            append("from 2020", Audience.everybody());

            assertThat(entries.of(subject, Vantage.at(YEARS_AGO, now, Viewer.of("panel"))))
                    .hasSize(1);
            assertThat(entries.of(subject, Vantage.at(YEARS_AGO.minusDays(1), now, Viewer.of("panel"))))
                    .isEmpty();
        }

        @Test
        void nobody_sees_more_by_looking_as_somebody_else() {
            append("for the force", Audience.of("force"));
            append("for the panel", Audience.of("panel"));

            assertThat(entries.of(subject, Vantage.at(YEARS_AGO, now, new Viewer("panel", "force"))))
                    .isEmpty();
            assertThat(entries.of(subject, Vantage.at(YEARS_AGO, now, new Viewer("force", "panel"))))
                    .isEmpty();
        }

        @Test
        void a_disclosure_shows_what_was_recorded_before_it_and_nothing_later() {
            append("before", Audience.of("force"));
            clock.set(now.plusSeconds(60));
            disclose("panel", now.plusSeconds(120));
            clock.set(now.plusSeconds(180));
            append("after", Audience.of("force"));

            assertThat(entries.of(subject, Vantage.at(YEARS_AGO, now.plusSeconds(119), Viewer.of("panel"))))
                    .isEmpty();
            assertThat(entries.of(subject, present("panel"))).hasSize(1);
            assertThat(entries.of(subject, present("force"))).hasSize(2);
        }
    }

    @Nested
    class Rebuilding {
        @Test
        void read_tables_made_again_equal_those_kept_along_the_way() {
            append("first", Audience.of("force"));
            append("second", Audience.of("force").and("public", now.plusSeconds(600)));
            disclose("panel", now.plusSeconds(30));
            String kept = contents();

            readTables.rebuild();

            assertThat(contents()).isEqualTo(kept).isNotBlank();
        }

        @Test
        void an_organisation_that_comes_later_sees_what_was_public_and_what_it_was_told_ahead() {
            String newcomer = "newcomer-" + NUMBER.incrementAndGet() + "-" + System.nanoTime();
            append("first", Audience.of("force"));
            append("told ahead", Audience.of("force").and(newcomer, now.plusSeconds(600)));

            transaction.executeWithoutResult(status -> entries.append(new Draft(
                    new Subject(ReadTables.ORGANISATION, newcomer),
                    established("Newcomer"),
                    YEARS_AGO,
                    Actor.SYSTEM,
                    Source.enteredHere(),
                    Audience.everybody())));
            String kept = contents();

            readTables.rebuild();
            assertThat(contents()).isEqualTo(kept).contains(newcomer + ",");
            assertThat(kept.lines().filter(line -> line.contains("told ahead") && line.contains(newcomer)))
                    .hasSize(1);
        }

        private String contents() {
            return sql.selectFrom(ORGANISATION)
                            .orderBy(ORGANISATION.SLUG, ORGANISATION.VIEWER, ORGANISATION.SHOWN_FROM)
                            .fetch()
                            .formatCSV()
                    + sql.selectFrom(SIGHT)
                            .orderBy(SIGHT.ENTRY, SIGHT.ORGANISATION, SIGHT.GRANTED_BY)
                            .fetch()
                            .formatCSV();
        }
    }

    private Instant lastRecorded() {
        return sql.select(org.jooq.impl.DSL.max(ENTRY.RECORDED_AT))
                .from(ENTRY)
                .fetchOptional(row -> row.value1())
                .map(java.time.OffsetDateTime::toInstant)
                .orElse(Instant.parse("2026-01-01T00:00:00Z"));
    }

    private Vantage present(String organisation) {
        return Vantage.now(clock, Viewer.of(organisation));
    }

    private Entry append(String name, Audience audience) {
        Entry entry = transaction.execute(status -> entries.append(draft(name, audience)));
        if (entry == null) {
            throw new AssertionError("nothing was appended");
        }
        return entry;
    }

    private Draft draft(String name, Audience audience) {
        return new Draft(subject, established(name), YEARS_AGO, Actor.SYSTEM, Source.enteredHere(), audience);
    }

    private static OrganisationFact.Established established(String name) {
        return new OrganisationFact.Established(name, "partner-agency", YEARS_AGO, null);
    }

    private void disclose(String to, Instant at) {
        transaction.executeWithoutResult(status -> entries.append(new Draft(
                new Subject(RecordFact.DISCLOSURE, "d" + NUMBER.incrementAndGet() + "-" + System.nanoTime()),
                new RecordFact.Disclosed(
                        "it", List.of(subject.toString()), new TreeSet<>(List.of(to)), at, "letter", ""),
                YEARS_AGO,
                Actor.SYSTEM,
                Source.enteredHere(),
                Audience.of("force"))));
    }
}
