package org.plumbline.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.TestingCommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeadlineCommandTest {
    private record Ended(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @Nested
    class Counting {
        @ParameterizedTest
        @CsvSource({
            "months 6 --after 2023-12-22, 2024-06-22, 6",
            "months 6 --after 2023-08-31, 2024-02-29, 6",
            "inclusive-days 56 --after 2023-12-22, 2024-02-15, 56",
            "inclusive-days 56 --after 2024-05-14, 2024-07-08, 56",
            "calendar-days 14 --after 2023-11-23, 2023-12-07, 14",
            "clear-days 5 --before 2023-12-18, 2023-12-08, 5",
            "clear-days 5 --after 2023-12-08, 2023-12-18, 5",
            "working-days 1 --after 2024-03-28, 2024-04-02, 1",
            "working-days 1 --before 2022-06-06, 2022-06-01, 1",
            "rule s55.days --after 2023-12-22, 2024-02-15, 56",
            "rule panel.papers --before 2023-12-18, 2023-12-08, 5",
            "rule dvds.total --after 2023-04-04, 2023-05-09, 35",
            "rule dvds.total --after 2023-04-05, 2023-05-03, 28"
        })
        void gives_the_date_and_everything_that_was_counted(String asked, String date, int counted) {
            JsonNode json = run(asked + " --json").json();

            assertThat(json.path("date").asString()).isEqualTo(date);
            assertThat(json.path("counted")).hasSize(counted);
            assertThat(json.path("skipped").isArray()).isTrue();
        }

        @Test
        void gives_every_day_passed_over_with_the_reason() {
            assertThat(run("working-days 1 --after 2022-06-01 --json").out().strip())
                    .isEqualTo("{\"date\":\"2022-06-06\",\"counted\":[\"2022-06-06\"],\"skipped\":["
                            + "{\"date\":\"2022-06-02\",\"because\":\"bank holiday (Spring bank holiday)\"},"
                            + "{\"date\":\"2022-06-03\",\"because\":\"bank holiday (Platinum Jubilee bank holiday)\"},"
                            + "{\"date\":\"2022-06-04\",\"because\":\"weekend (Saturday)\"},"
                            + "{\"date\":\"2022-06-05\",\"because\":\"weekend (Sunday)\"}]}");
        }

        @Test
        void prints_names_of_holidays_as_they_are_written() {
            assertThat(run("working-days 1 --after 2023-12-29 --json").out()).contains("New Year’s Day");
        }

        @Test
        void says_how_it_was_counted() {
            assertThat(run("inclusive-days 56 --after 2023-12-22").out()).isEqualToNormalizingNewlines("""
                            2024-02-15, Thursday 15 February 2024
                            Day 1 is Friday 22 December 2023, the day itself; day 56 is Thursday 15 February 2024. Weekends and bank holidays count.
                            """);
            assertThat(run("clear-days 5 --before 2023-12-18").out())
                    .contains("neither of which counts")
                    .contains("Not counted:")
                    .contains("  2023-12-10  weekend (Sunday)");
        }

        @Test
        void gives_the_moment_where_hours_are_counted() {
            JsonNode json = run("hours 24 --after 2024-03-30T14:30 --json").json();

            assertThat(json.path("date").asString()).isEqualTo("2024-03-31");
            assertThat(json.path("at").asString()).isEqualTo("2024-03-31T15:30+01:00");
        }
    }

    @Nested
    class A_rule {
        @Test
        void comes_with_its_row() {
            JsonNode rule =
                    run("rule s55.days --after 2023-12-22 --json").json().path("rule");

            assertThat(rule.path("key").asString()).isEqualTo("s55.days");
            assertThat(rule.path("value").asString()).isEqualTo("56");
            assertThat(rule.path("unit").asString()).isEqualTo("inclusive-days");
            assertThat(rule.path("validFrom").asString()).isEqualTo("2017-05-02");
            assertThat(rule.path("validTo").isNull()).isTrue();
            assertThat(rule.path("source").asString()).startsWith("Police Act 1996 s.55(5A)");
            assertThat(rule.path("confidence").asString()).isEqualTo("H");
            assertThat(rule.path("verification").asString()).isEqualTo("verified");
        }

        @Test
        void that_nobody_verified_says_so() {
            assertThat(run("rule mappa.meeting.level-2 --after 2024-01-01").out())
                    .contains("[unverified]");
            assertThat(run("rule mappa.meeting.level-2 --after 2024-01-01 --json")
                            .json()
                            .at("/rule/verification")
                            .asString())
                    .isEqualTo("unverified");
        }

        @Test
        void says_in_its_help_that_it_knows_no_organisations_changes() {
            assertThat(run("rule --help").out().replaceAll("\\s+", " "))
                    .contains("counts by the table that comes with Plumbline", "/rules");
        }

        @Test
        void is_in_the_list() {
            assertThat(run("rules").out()).contains("s55.days ").contains("[unverified]");
            assertThat(run("rules --json").json()).hasSizeGreaterThan(80);
        }

        @Test
        void that_counts_the_other_way_is_refused() {
            assertThat(run("rule panel.papers --after 2023-12-18"))
                    .isEqualTo(new Ended(2, "", "panel.papers counts back from its day: use --before.\n"));
            assertThat(run("rule s55.days --before 2023-12-18"))
                    .isEqualTo(new Ended(2, "", "s55.days runs after its day: use --after.\n"));
        }
    }

    @Nested
    class What_was_asked_wrongly {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "months",
                    "months 6",
                    "months six --after 2023-12-22",
                    "months 0 --after 2023-12-22",
                    "months -1 --after 2023-12-22",
                    "months 6 --after 2023-02-30",
                    "months 6 --after 2023-12-22 --before 2023-12-22",
                    "months 99999999999 --after 2023-12-22",
                    "working-days 1 --after 2050-01-01",
                    "working-days 20000 --after 2023-12-22",
                    "hours 24 --after 2024-03-30",
                    "rule s55.day --after 2023-12-22",
                    "rule s55.days --after 2016-12-22",
                    "rule s55.days",
                    "fortnights 2 --after 2023-12-22"
                })
        void ends_with_the_code_for_wrong_usage_and_a_sentence(String asked) {
            Ended ended = run(asked);

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        }

        @Test
        void says_what_is_wrong_in_the_words_of_the_field() {
            assertThat(run("months six --after 2023-12-22").err())
                    .isEqualTo("“six” is no value for the unit months.\n");
            assertThat(run("months -1 --after 2023-12-22").err())
                    .isEqualTo("-1 cannot be counted: a period has at least 1 of its months.\n");
            assertThat(run("working-days 1 --after 2050-01-01").err())
                    .isEqualTo(
                            "The bank holidays of 2050 are not known here, only those from 1995 to 2040, so nothing was"
                                    + " counted.\n");
        }

        @Test
        void names_the_closest_rule() {
            assertThat(run("rule s55.day --after 2023-12-22").err())
                    .startsWith("There is no rule “s55.day”. The rules, closest first: s55.days, ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "inclusive-days",
                "calendar-days",
                "clear-days",
                "working-days",
                "months",
                "hours",
                "rule",
                "rules"
            })
    void every_way_of_counting_has_help(String how) {
        Ended ended = run((how + " --help").strip());

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Usage: plumbline deadline").contains("--json");
    }

    private static Ended run(String asked) {
        List<String> arguments = asked.isEmpty() ? List.of() : List.of(asked.split(" "));
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = TestingCommandLine.run(
                    Map.of(),
                    Stream.concat(Stream.of("deadline"), arguments.stream()).toArray(String[]::new));
            return new Ended(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
