package org.plumbline.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.deadlines.Rule.Confidence;
import org.plumbline.deadlines.Rules.Amendment;

class RulesTest {
    private final Rules rules = Rules.ofTheField();
    private final Deadlines deadlines = Deadlines.ofEnglandAndWales();

    @Nested
    class The_table {
        @ParameterizedTest
        @CsvSource({
            "s55.days, 2023-12-22, 2024-02-15",
            "s55.days, 2024-05-14, 2024-07-08",
            "rec.due.immediately, 2023-12-22, 2023-12-22",
            "rec.due.within-six-months, 2023-12-22, 2024-06-22",
            "panel.papers, 2023-12-18, 2023-12-08",
            "panel.question, 2023-12-18, 2023-12-14",
            "engage.representation, 2023-11-23, 2023-12-07",
            "precept.review, 2024-02-05, 2024-02-08",
            "precept.second, 2024-02-19, 2024-02-22",
            "confirm.hearing, 2024-01-01, 2024-01-21",
            "marac.timeline.list, 2024-01-03, 2023-12-22",
            "bail.initial, 2024-01-10, 2024-04-10",
            "vcop.update.enhanced, 2024-03-28, 2024-04-02"
        })
        void gives_the_days_of_the_field(String key, LocalDate from, LocalDate date) {
            Rule rule = rules.rule(key, from);
            Trigger trigger =
                    switch (rule.direction()) {
                        case AFTER -> Trigger.after(from);
                        case BEFORE -> Trigger.before(from);
                    };

            assertThat(deadlines.count(rule.period(), trigger).date()).isEqualTo(date);
        }

        @Test
        void has_one_value_of_a_rule_on_a_day() {
            var byKey = rules.all().stream().collect(Collectors.groupingBy(Rule::key));

            assertThat(byKey.values()).allSatisfy(rows -> {
                for (int row = 1; row < rows.size(); row++) {
                    assertThat(rows.get(row).validFrom())
                            .isEqualTo(rows.get(row - 1).validTo().map(last -> last.plusDays(1)));
                }
            });
        }

        @Test
        void says_of_every_rule_where_it_comes_from_and_what_it_is() {
            assertThat(rules.all()).hasSizeGreaterThan(80).allSatisfy(rule -> {
                assertThat(rule.key()).matches("[a-z0-9]+([.-][a-z0-9]+)+");
                assertThat(rule.source()).isNotBlank();
                assertThat(rule.what()).isNotBlank();
                assertThat(rule.reason()).isEmpty();
            });
        }

        @ParameterizedTest
        @CsvSource({
            "s55.days, H, false",
            "panel.papers, M, false",
            "sio.cadence.decision, L, true",
            "mappa.meeting.level-2, L, true",
            "som.arms.review, L, true",
            "incident.grade.immediate, L, true",
            "engage.plan.due, L, true"
        })
        void marks_what_is_not_verified(String key, String letter, boolean unverified) {
            Confidence confidence = rules.rule(key, LocalDate.of(2026, 11, 21)).confidence();

            assertThat(confidence.letter()).isEqualTo(letter);
            assertThat(confidence.unverified()).isEqualTo(unverified);
        }

        @ParameterizedTest
        @CsvSource({"2023-04-04, 35", "2023-04-05, 28"})
        void keeps_the_value_that_held_before(LocalDate day, String value) {
            assertThat(rules.rule("dvds.total", day).period().value()).isEqualTo(value);
        }

        @Test
        void does_not_apply_a_rule_before_it_held() {
            assertThat(rules.rule("s55.days", LocalDate.of(2017, 5, 2)).period().value())
                    .isEqualTo("56");
            assertThatThrownBy(() -> rules.rule("s55.days", LocalDate.of(2017, 5, 1)))
                    .isInstanceOf(CannotCount.class)
                    .hasMessage("The table has no rule s55.days for 1 May 2017: it holds from 2 May 2017.");
        }

        @Test
        void answers_an_unknown_rule_with_the_known_ones_closest_first() {
            assertThatThrownBy(() -> rules.rule("s55.day", LocalDate.EPOCH))
                    .isInstanceOf(CannotCount.class)
                    .hasMessageStartingWith("There is no rule “s55.day”. The rules, closest first: s55.days, ")
                    .hasMessageContaining("panel.papers");
            assertThatThrownBy(() -> rules.rule("marac.wait", LocalDate.EPOCH))
                    .hasMessageStartingWith("There is no rule “marac.wait”. The rules, closest first: marac.wait.red,"
                            + " marac.wait.amber, marac.wait.emergency, ");
        }
    }

    @Nested
    class An_amendment {
        private final Amendment shorter = new Amendment(
                "s55.days",
                "42",
                LocalDate.of(2027, 4, 1),
                "The Act was changed",
                "An Act of 2027",
                Confidence.CONFIRMED);
        private final Rules amended = rules.amended(shorter);

        @ParameterizedTest
        @CsvSource({"2027-03-31, 56", "2027-04-01, 42", "2030-01-01, 42"})
        void holds_from_its_day_on(LocalDate day, String value) {
            assertThat(amended.rule("s55.days", day).period().value()).isEqualTo(value);
        }

        @Test
        void stands_beside_the_row_it_supersedes_with_its_reason() {
            assertThat(amended.history("s55.days")).hasSize(2);
            assertThat(amended.history("s55.days").getLast().reason()).contains("The Act was changed");
            assertThat(amended.all()).containsAll(rules.all());
            assertThat(rules.history("s55.days")).hasSize(1);
        }

        @Test
        void can_itself_be_superseded_by_a_later_one_and_not_on_the_same_day() {
            Rules again = amended.amended(with("28", "2028-01-01"));

            assertThat(List.of("2027-12-31", "2028-01-01").stream()
                            .map(day -> again.rule("s55.days", LocalDate.parse(day))
                                    .period()
                                    .value()))
                    .containsExactly("42", "28");
            assertThatThrownBy(() -> amended.amended(with("28", "2027-04-01")))
                    .hasMessage("s55.days is changed from 1 April 2027 already; a rule has one value on a day.");
        }

        @Test
        void recorded_late_for_a_day_between_leaves_the_later_one_in_force() {
            Rules again = amended.amended(with("49", "2026-01-01"));

            assertThat(List.of("2025-12-31", "2026-01-01", "2027-04-01").stream()
                            .map(day -> again.rule("s55.days", LocalDate.parse(day))
                                    .period()
                                    .value()))
                    .containsExactly("56", "49", "42");
        }

        @Test
        void is_refused_without_a_reason_a_source_a_value_or_a_rule() {
            LocalDate day = LocalDate.of(2027, 4, 1);

            assertThatThrownBy(() -> new Amendment("s55.days", "42", day, " ", "an Act", Confidence.CONFIRMED))
                    .hasMessage("A rule is changed with a reason and a source; s55.days was given no reason.");
            assertThatThrownBy(() -> new Amendment("s55.days", "42", day, "changed", "", Confidence.CONFIRMED))
                    .hasMessage("A rule is changed with a reason and a source; s55.days was given no source.");
            assertThatThrownBy(() -> rules.amended(with("soon", "2027-04-01")))
                    .hasMessage("“soon” is no value for the unit inclusive-days.");
            assertThatThrownBy(() -> rules.amended(
                            new Amendment("s56.days", "42", day, "changed", "an Act", Confidence.CONFIRMED)))
                    .hasMessageStartingWith("There is no rule “s56.days”.");
        }

        private Amendment with(String value, String from) {
            return new Amendment(
                    "s55.days", value, LocalDate.parse(from), "Changed again", "Another Act", Confidence.CONFIRMED);
        }
    }
}
