package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.deadlines.Rule.Confidence;
import org.plumbline.deadlines.Rules.Amendment;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.NotThere;
import org.springframework.beans.factory.annotation.Autowired;

@PlumblineTest
class RuleAmendmentTest {
    private static final String KEY = "s55.days";
    private static int forces;

    @Autowired
    RuleAmendment amendment;

    @Autowired
    FieldRules rules;

    @Autowired
    Entries entries;

    @Autowired
    TestingClock.Settable clock;

    private String force = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void a_force_that_changed_nothing_yet() {
        force = "force-with-rules-" + ++forces;
        today = London.dateAt(clock.instant());
    }

    private Recording how(String... named) {
        return new Recording(Viewer.of(force), Actor.user("liaison"), Set.of(named));
    }

    private static Amendment to(String value, LocalDate from) {
        return new Amendment(KEY, value, from, "Agreed with the office", "Letter of the office", Confidence.CONSISTENT);
    }

    private Entry change(String value, LocalDate from, String... named) {
        return entry(amendment.change(to(value, from), how(named)));
    }

    private Entry entry(Outcome outcome) {
        long index = outcome instanceof Outcome.Done done ? done.entry() : -1;
        return entries.at(index, now(force)).orElseThrow(() -> new AssertionError(outcome));
    }

    private Vantage now(String viewer) {
        return Vantage.now(clock, Viewer.of(viewer));
    }

    private String value(Vantage vantage, LocalDate day) {
        return rules.at(vantage).rules().rule(KEY, day).period().value();
    }

    /** What this test's force recorded; others may have told the public. */
    private List<RuleFact> recorded() {
        return entries.of(new Subject(RuleFact.KIND, KEY), now(force)).stream()
                .map(entry -> (RuleFact) entry.fact())
                .filter(fact -> fact.organisation().equals(force))
                .toList();
    }

    private List<RecordedChange> seenElsewhere(String viewer) {
        return rules.elsewhere(KEY, now(viewer)).stream()
                .filter(change -> change.said().organisation().equals(force))
                .toList();
    }

    @Nested
    class A_change {
        @Test
        void holds_from_its_day_with_who_why_and_from_which_document() {
            LocalDate from = today.minusDays(10);
            Entry entry = change("42", from);

            assertThat(value(now(force), from.minusDays(1))).isEqualTo("56");
            assertThat(value(now(force), from)).isEqualTo("42");
            assertThat(entry.effectiveOn()).isEqualTo(from);
            assertThat(entry.actor()).isEqualTo(Actor.user("liaison"));
            assertThat(entry.source()).hasToString("Letter of the office");
        }

        @Test
        void for_a_day_to_come_is_seen_at_once_and_holds_only_then() {
            LocalDate from = today.plusYears(1);
            Entry entry = change("42", from);

            assertThat(entry.effectiveOn()).isEqualTo(today);
            assertThat(value(now(force), from.minusDays(1))).isEqualTo("56");
            assertThat(value(now(force), from)).isEqualTo("42");
        }

        @Test
        void is_not_known_before_it_was_recorded() {
            LocalDate from = today.minusDays(10);
            Instant recordedAt = change("42", from).recordedAt();
            Instant before = recordedAt.minusNanos(1000);

            assertThat(value(Vantage.at(today, before, Viewer.of(force)), from)).isEqualTo("56");
            assertThat(value(Vantage.at(today, recordedAt, Viewer.of(force)), from))
                    .isEqualTo("42");
        }

        @Test
        void is_not_so_yet_as_at_an_earlier_day() {
            LocalDate from = today.minusDays(10);
            change("42", from);

            Vantage eve = Vantage.at(from.minusDays(1), clock.instant(), Viewer.of(force));
            assertThat(rules.at(eve).rows(KEY)).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "soon,2027-04-01,“soon” is no value",
            "0,2027-04-01,0 cannot be counted",
            "42,2016-01-01,The table has no rule s55.days for 1 January 2016"
        })
        void that_the_table_cannot_take_is_refused_with_a_sentence_and_stores_nothing(
                String value, LocalDate from, String sentence) {
            Outcome outcome = amendment.change(to(value, from), how());

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.sentence()).startsWith(sentence));
            assertThat(recorded()).isEmpty();
        }

        @Test
        void on_a_day_from_which_the_rule_is_changed_already_is_refused() {
            change("42", today);

            assertThat(amendment.change(to("49", today), how()))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.sentence()).contains("already"));
            assertThat(recorded()).hasSize(1);
        }
    }

    @Nested
    class Others {
        @Test
        void do_not_see_a_change_unless_they_are_named() {
            change("42", today);

            assertThat(seenElsewhere(force + "-panel")).isEmpty();
        }

        @Test
        void who_are_named_see_it_and_count_as_before() {
            change("42", today, force + "-panel");

            assertThat(seenElsewhere(force + "-panel"))
                    .extracting(change -> change.said().value())
                    .containsExactly("42");
            assertThat(value(now(force + "-panel"), today)).isEqualTo("56");
        }

        @Test
        void look_through_the_forces_eyes_at_what_both_may_see() {
            change("42", today);
            change("49", today.plusDays(1), force + "-panel");

            Vantage asForce = Vantage.at(
                    today, clock.instant(), Viewer.of(force + "-panel").asSeenBy(force));
            assertThat(List.of(value(asForce, today), value(asForce, today.plusDays(1))))
                    .containsExactly("56", "49");
        }

        @Test
        void cannot_put_right_what_is_not_theirs() {
            Entry entry = change("42", today, force + "-panel");
            Recording panel = new Recording(Viewer.of(force + "-panel"), Actor.user("member"), Set.of());

            assertThatThrownBy(() -> amendment.retract(KEY, entry.index(), "No", panel))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Nested
    class A_correction {
        @Test
        void says_what_should_have_been_recorded_to_all_who_saw_the_wrong_entry() {
            LocalDate from = today.minusDays(10);
            Entry wrong = change("42", from, force + "-panel");

            Entry right = entry(amendment.correct(wrong.index(), to("49", from), how(Audience.PUBLIC)));

            assertThat(value(now(force), from)).isEqualTo("49");
            assertThat(right.audience().from().keySet()).containsExactlyInAnyOrder(force, force + "-panel", "public");
        }

        @Test
        void to_a_later_day_is_seen_wherever_the_wrong_entry_is() {
            LocalDate from = today.minusDays(10);
            Entry wrong = change("42", from);
            amendment.correct(wrong.index(), to("42", today), how());

            Vantage between = Vantage.at(from.plusDays(1), clock.instant(), Viewer.of(force));
            assertThat(value(between, from.plusDays(1))).isEqualTo("56");
        }

        @Test
        void that_retracts_brings_back_the_value_before_and_leaves_the_old_vantage_alone() {
            LocalDate from = today.minusDays(10);
            Entry wrong = change("42", from);
            Vantage then = Vantage.at(today, wrong.recordedAt(), Viewer.of(force));

            entry(amendment.retract(KEY, wrong.index(), "Another rule was meant", how()));

            assertThat(value(now(force), from)).isEqualTo("56");
            assertThat(value(then, from)).isEqualTo("42");
        }

        @Test
        void is_made_once_for_each_entry() {
            Entry wrong = change("42", today);
            amendment.correct(wrong.index(), to("49", today), how());

            assertThat(amendment.retract(KEY, wrong.index(), "Again", how()))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.sentence()).contains("put right by"));
        }
    }
}
