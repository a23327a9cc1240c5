package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.deadlines.Rule.Confidence;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.rules.RecordedChange.Undone;

class RuleFoldTest {
    private static final String FORCE = "west-midlands-police";
    private static final String KEY = "s55.days";
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private final List<Entry> entries = new ArrayList<>();

    private void changed(String key, String value, LocalDate from) {
        add(key, new RuleFact.Changed(FORCE, value, from, "The Act was changed", Confidence.CONFIRMED));
    }

    private void changed(String value, LocalDate from) {
        changed(KEY, value, from);
    }

    private void add(String key, RuleFact fact) {
        add(key, fact, OptionalLong.empty());
    }

    private void correct(long wrong, RuleFact fact) {
        add(KEY, fact, OptionalLong.of(wrong));
    }

    private void add(String key, RuleFact fact, OptionalLong corrects) {
        entries.add(new Entry(
                entries.size(),
                new Subject(RuleFact.KIND, key),
                fact,
                LocalDate.of(2026, 11, 21),
                Instant.parse("2026-11-21T09:00:00Z").plusSeconds(entries.size()),
                Actor.user("liaison"),
                new Source("An Act of 2027", ""),
                Audience.of(FORCE),
                corrects));
    }

    private static RuleFact.Changed to(String value, LocalDate from) {
        return new RuleFact.Changed(FORCE, value, from, "Typed wrongly", Confidence.CONFIRMED);
    }

    private RuleTable table() {
        return RuleFold.of(FORCE, entries);
    }

    private String value(LocalDate day) {
        return table().rules().rule(KEY, day).period().value();
    }

    @Nested
    class A_change {
        @ParameterizedTest
        @CsvSource({"2027-03-31,56", "2027-04-01,42", "2027-04-02,42"})
        void holds_from_its_day_and_not_the_day_before(LocalDate day, String value) {
            changed("42", APRIL);

            assertThat(value(day)).isEqualTo(value);
        }

        @Test
        void keeps_the_row_that_it_supersedes_with_its_last_day() {
            changed("42", APRIL);

            List<RuleRow> rows = table().rows(KEY);
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().lastDay()).contains(APRIL.minusDays(1));
            assertThat(rows.getFirst().change()).isEmpty();
            assertThat(rows.getLast().lastDay()).isEmpty();
            assertThat(rows.getLast().rule().reason()).contains("The Act was changed");
            assertThat(rows.getLast().change().orElseThrow().entry().index()).isZero();
        }

        @Test
        void from_the_first_day_of_a_row_leaves_that_row_no_day() {
            changed("42", LocalDate.of(2017, 5, 2));

            assertThat(table().rows(KEY)).extracting(RuleRow::everHeld).containsExactly(false, true);
            assertThat(table().row(KEY, APRIL).rule().period().value()).isEqualTo("42");
        }

        @Test
        void within_a_row_that_ended_ends_with_it() {
            changed("dvds.total", "30", LocalDate.of(2023, 1, 1));

            assertThat(table().rows("dvds.total"))
                    .extracting(row -> row.rule().period().value() + " to " + row.lastDay())
                    .containsExactly(
                            "35 to Optional[2022-12-31]", "30 to Optional[2023-04-04]", "28 to Optional.empty");
        }

        @Test
        void to_something_unverified_carries_that_with_it() {
            add(KEY, new RuleFact.Changed(FORCE, "42", APRIL, "Heard so", Confidence.RECALLED));

            assertThat(table().row(KEY, APRIL).rule().confidence().unverified()).isTrue();
            assertThat(table().row(KEY, APRIL.minusDays(1)).rule().confidence().unverified())
                    .isFalse();
        }

        @Test
        void by_another_organisation_counts_there_only() {
            add(KEY, new RuleFact.Changed("hmicfrs", "42", APRIL, "Theirs", Confidence.CONFIRMED));

            assertThat(value(APRIL)).isEqualTo("56");
            assertThat(RuleFold.of("hmicfrs", entries)
                            .row(KEY, APRIL)
                            .rule()
                            .period()
                            .value())
                    .isEqualTo("42");
        }
    }

    @Nested
    class A_correction {
        @Test
        void takes_the_place_of_what_it_corrects() {
            changed("42", APRIL);
            correct(0, to("49", APRIL.plusDays(1)));

            assertThat(value(APRIL)).isEqualTo("56");
            assertThat(value(APRIL.plusDays(1))).isEqualTo("49");
            assertThat(table().undone(KEY))
                    .extracting(RecordedChange::undone)
                    .containsExactly(Optional.of(new Undone.CorrectedBy(1)));
        }

        @Test
        void of_a_correction_stands_where_the_first_entry_stood() {
            changed("42", APRIL);
            changed("28", APRIL.plusYears(1));
            correct(0, to("49", APRIL));
            correct(2, to("50", APRIL.plusYears(1)));

            assertThat(value(APRIL.plusYears(1))).isEqualTo("50");
            assertThat(table().undone(KEY).getLast().undone().orElseThrow())
                    .isInstanceOfSatisfying(
                            Undone.CannotHold.class,
                            cannot -> assertThat(cannot.sentence()).contains("already"));
        }

        @Test
        void that_retracts_leaves_the_value_that_held_before() {
            changed("42", APRIL);
            correct(0, new RuleFact.Retracted(FORCE, "The bill fell"));

            assertThat(value(APRIL)).isEqualTo("56");
            assertThat(table().undone(KEY))
                    .extracting(RecordedChange::undone)
                    .containsExactly(Optional.of(new Undone.RetractedBy(1, "The bill fell")));
        }

        @Test
        void by_another_organisation_undoes_nothing() {
            changed("42", APRIL);
            correct(0, new RuleFact.Retracted("hmicfrs", "Not ours"));

            assertThat(value(APRIL)).isEqualTo("42");
        }
    }

    @ParameterizedTest
    @CsvSource({"s55.days,2016-01-01,The table has no rule", "s99.days,2027-04-01,There is no rule"})
    void what_the_table_cannot_take_is_kept_with_a_sentence_and_stops_nothing(
            String key, LocalDate from, String sentence) {
        changed(key, "42", from);
        changed("28", APRIL);

        assertThat(value(APRIL)).isEqualTo("28");
        assertThat(table().undone(key).getFirst().undone().orElseThrow())
                .isInstanceOfSatisfying(
                        Undone.CannotHold.class,
                        cannot -> assertThat(cannot.sentence()).startsWith(sentence));
    }

    @Test
    void a_day_on_which_no_row_holds_shows_the_next_to_come_or_the_last_that_held() {
        assertThat(table().row(KEY, LocalDate.of(2000, 1, 1)).rule().period().value())
                .isEqualTo("56");
        assertThat(table().row("dvds.total", LocalDate.of(2023, 4, 4))
                        .rule()
                        .period()
                        .value())
                .isEqualTo("35");
    }
}
