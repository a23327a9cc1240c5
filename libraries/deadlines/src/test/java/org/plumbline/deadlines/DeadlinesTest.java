package org.plumbline.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.deadlines.Count.Skipped;
import org.plumbline.deadlines.Trigger.Direction;

class DeadlinesTest {
    private final Deadlines deadlines = Deadlines.ofEnglandAndWales();

    private Count after(String value, String unit, String from) {
        return deadlines.count(Period.of(value, unit), Trigger.parse(Direction.AFTER, from));
    }

    private Count before(String value, String unit, String from) {
        return deadlines.count(Period.of(value, unit), Trigger.parse(Direction.BEFORE, from));
    }

    @Nested
    class Inclusive_days {
        @ParameterizedTest
        @CsvSource({
            "2023-12-22, 56, 2024-02-15",
            "2024-05-14, 56, 2024-07-08",
            "2024-05-14, 1, 2024-05-14",
            "2024-05-14, 2, 2024-05-15",
            "2024-01-05, 56, 2024-02-29",
            "2023-01-05, 56, 2023-03-01",
            "2024-02-28, 2, 2024-02-29",
            "2023-02-28, 2, 2023-03-01",
            "2024-03-01, 56, 2024-04-25",
            "2024-10-01, 56, 2024-11-25"
        })
        void begin_with_the_day_itself(String from, String number, LocalDate last) {
            Count count = after(number, "inclusive-days", from);

            assertThat(count.date()).isEqualTo(last);
            assertThat(count.counted())
                    .hasSize(Integer.parseInt(number))
                    .startsWith(LocalDate.parse(from))
                    .endsWith(last);
            assertThat(count.skipped()).isEmpty();
        }

        @Test
        void say_which_day_is_the_first_and_which_the_last() {
            assertThat(after("56", "inclusive-days", "2023-12-22").how())
                    .isEqualTo("Day 1 is Friday 22 December 2023, the day itself; day 56 is Thursday 15 February 2024."
                            + " Weekends and bank holidays count.");
        }

        @Test
        void end_with_the_day_itself_when_counted_back() {
            assertThat(before("56", "inclusive-days", "2024-02-15").date()).isEqualTo("2023-12-22");
        }
    }

    @Nested
    class Calendar_days {
        @ParameterizedTest
        @CsvSource({
            "2023-11-23, 14, 2023-12-07",
            "2024-02-28, 1, 2024-02-29",
            "2023-02-28, 1, 2023-03-01",
            "2023-12-31, 1, 2024-01-01",
            "2024-03-30, 2, 2024-04-01",
            "2024-10-26, 1, 2024-10-27"
        })
        void begin_with_the_day_after(String from, String number, LocalDate last) {
            assertThat(after(number, "calendar-days", from).date()).isEqualTo(last);
        }

        @Test
        void begin_with_the_day_before_when_counted_back() {
            assertThat(before("4", "calendar-days", "2023-12-18").counted())
                    .extracting(LocalDate::toString)
                    .containsExactly("2023-12-17", "2023-12-16", "2023-12-15", "2023-12-14");
        }
    }

    @Nested
    class Clear_days {
        @Test
        void before_a_meeting_leave_out_its_day_the_day_of_publication_and_the_weekends() {
            Count count = before("5", "clear-days", "2023-12-18");

            assertThat(count.date()).isEqualTo("2023-12-08");
            assertThat(count.counted())
                    .extracting(LocalDate::toString)
                    .containsExactly("2023-12-15", "2023-12-14", "2023-12-13", "2023-12-12", "2023-12-11");
            assertThat(count.skipped())
                    .containsExactly(
                            new Skipped(LocalDate.of(2023, 12, 17), "weekend (Sunday)"),
                            new Skipped(LocalDate.of(2023, 12, 16), "weekend (Saturday)"),
                            new Skipped(LocalDate.of(2023, 12, 10), "weekend (Sunday)"),
                            new Skipped(LocalDate.of(2023, 12, 9), "weekend (Saturday)"));
            assertThat(count.how())
                    .startsWith(
                            "5 clear days lie between Friday 8 December 2023 and Monday 18 December 2023, neither of"
                                    + " which counts: Friday 15 December 2023, ")
                    .endsWith("The last working day before them is Friday 8 December 2023.");
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-18, 5, 2023-12-08",
            "2023-12-19, 5, 2023-12-11",
            "2023-12-16, 5, 2023-12-08",
            "2024-01-02, 5, 2023-12-20",
            "2024-04-08, 5, 2024-03-27",
            "2022-06-06, 5, 2022-05-25",
            "2022-06-10, 5, 2022-05-31",
            "2022-09-26, 5, 2022-09-15",
            "2023-05-15, 5, 2023-05-04",
            "2024-02-05, 5, 2024-01-26",
            "2024-02-19, 1, 2024-02-15",
            "2020-05-12, 1, 2020-05-07"
        })
        void before_a_day_pass_over_bank_holidays(String meeting, String number, LocalDate published) {
            assertThat(before(number, "clear-days", meeting).date()).isEqualTo(published);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-08, 5, 2023-12-18",
            "2023-12-07, 5, 2023-12-15",
            "2023-12-20, 5, 2024-01-02",
            "2024-03-28, 1, 2024-04-03"
        })
        void after_a_day_end_on_the_next_working_day(String published, String number, LocalDate meeting) {
            assertThat(after(number, "clear-days", published).date()).isEqualTo(meeting);
        }
    }

    @Nested
    class Working_days {
        @ParameterizedTest
        @CsvSource({
            "2024-03-28, 1, 2024-04-02",
            "2024-03-28, 2, 2024-04-03",
            "2024-03-27, 1, 2024-03-28",
            "2024-03-29, 1, 2024-04-02",
            "2024-04-06, 1, 2024-04-08",
            "2024-04-05, 1, 2024-04-08",
            "2022-05-27, 1, 2022-05-30",
            "2022-06-01, 1, 2022-06-06",
            "2022-05-30, 5, 2022-06-08",
            "2022-09-16, 1, 2022-09-20",
            "2022-12-23, 1, 2022-12-28",
            "2022-12-30, 1, 2023-01-03",
            "2023-04-28, 1, 2023-05-02",
            "2023-05-05, 1, 2023-05-09",
            "2021-12-24, 1, 2021-12-29",
            "2023-12-22, 1, 2023-12-27",
            "2023-12-22, 10, 2024-01-10",
            "2024-02-28, 1, 2024-02-29",
            "2024-02-28, 2, 2024-03-01",
            "2012-06-01, 1, 2012-06-06",
            "2011-04-28, 1, 2011-05-03",
            "1999-12-30, 1, 2000-01-04",
            "2002-05-31, 1, 2002-06-05",
            "1995-05-05, 1, 1995-05-09",
            "2020-05-07, 1, 2020-05-11"
        })
        void after_a_day_do_not_count_it(String from, String number, LocalDate last) {
            Count count = after(number, "working-days", from);

            assertThat(count.date()).isEqualTo(last);
            assertThat(count.counted()).hasSize(Integer.parseInt(number)).endsWith(last);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-04-02, 1, 2024-03-28",
            "2024-04-03, 1, 2024-04-02",
            "2022-06-06, 1, 2022-06-01",
            "2022-09-20, 1, 2022-09-16",
            "2023-05-09, 1, 2023-05-05",
            "2024-01-02, 5, 2023-12-21",
            "2023-12-17, 1, 2023-12-15",
            "2023-12-18, 8, 2023-12-06"
        })
        void before_a_day_do_not_count_it_either(String from, String number, LocalDate last) {
            assertThat(before(number, "working-days", from).date()).isEqualTo(last);
        }

        @Test
        void say_why_a_day_was_skipped() {
            assertThat(after("1", "working-days", "2024-03-28").skipped())
                    .extracting(Skipped::because)
                    .containsExactly(
                            "bank holiday (Good Friday)",
                            "weekend (Saturday)",
                            "weekend (Sunday)",
                            "bank holiday (Easter Monday)");
        }

        @Test
        void that_would_leave_the_years_of_the_file_are_refused() {
            assertThat(after("1", "working-days", "2040-12-28").date()).isEqualTo("2040-12-31");
            assertThatThrownBy(() -> after("2", "working-days", "2040-12-28"))
                    .isInstanceOf(CannotCount.class)
                    .hasMessageContaining("bank holidays of 2041 are not known");
            assertThatThrownBy(() -> before("1", "working-days", "1995-01-01"))
                    .isInstanceOf(CannotCount.class)
                    .hasMessageContaining("bank holidays of 1994 are not known");
        }
    }

    @Nested
    class Months {
        @ParameterizedTest
        @CsvSource({
            "2023-12-22, 6, 2024-06-22",
            "2023-08-31, 6, 2024-02-29",
            "2022-08-31, 6, 2023-02-28",
            "2023-08-30, 6, 2024-02-29",
            "2023-08-29, 6, 2024-02-29",
            "2023-08-28, 6, 2024-02-28",
            "2022-08-29, 6, 2023-02-28",
            "2024-02-29, 12, 2025-02-28",
            "2024-02-29, 48, 2028-02-29",
            "2024-02-29, 6, 2024-08-29",
            "1978-09-30, 4, 1979-01-30",
            "2024-01-31, 1, 2024-02-29",
            "2024-01-31, 2, 2024-03-31",
            "2024-03-31, 1, 2024-04-30",
            "1999-11-30, 3, 2000-02-29",
            "2099-11-30, 3, 2100-02-28"
        })
        void end_on_the_day_of_the_same_number_or_the_last_there_is(String from, String number, LocalDate last) {
            Count count = after(number, "months", from);

            assertThat(count.date()).isEqualTo(last);
            assertThat(count.counted()).hasSize(Integer.parseInt(number)).endsWith(last);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-22, 6, 2023-12-22", "2024-08-31, 6, 2024-02-29", "2023-08-31, 6, 2023-02-28"})
        void are_counted_back_alike(String from, String number, LocalDate last) {
            assertThat(before(number, "months", from).date()).isEqualTo(last);
        }

        @Test
        void say_why_they_end_on_a_day_of_another_number() {
            assertThat(after("6", "months", "2023-08-31").how())
                    .isEqualTo(
                            "6 calendar months after Thursday 31 August 2023 end on Thursday 29 February 2024, the last"
                                    + " day of its month, which has no day 31.");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-10, 3, 2024-04-10",
            "2023-02-28, 3, 2023-05-31",
            "2024-02-28, 3, 2024-05-28",
            "2023-11-30, 3, 2024-02-29",
            "2024-01-31, 3, 2024-04-30",
            "2024-01-30, 1, 2024-02-29",
            "2024-01-29, 1, 2024-02-29",
            "2024-01-28, 1, 2024-02-28"
        })
        void that_begin_with_the_next_day_end_on_the_eve_of_its_number(String arrest, String number, LocalDate last) {
            assertThat(after(number, "months-from-next-day", arrest).date()).isEqualTo(last);
        }
    }

    @Nested
    class Days_of_the_year {
        @ParameterizedTest
        @CsvSource({
            "2024-02-05, 02-08, 2024-02-08",
            "2024-02-08, 02-08, 2024-02-08",
            "2024-02-09, 02-08, 2025-02-08",
            "2023-12-18, 03-01, 2024-03-01"
        })
        void are_the_next_there_is_and_today_is_one(String from, String value, LocalDate next) {
            assertThat(after(value, "day-of-year", from).date()).isEqualTo(next);
        }

        @ParameterizedTest
        @CsvSource({"2024-02-07, 2023-02-08", "2024-02-08, 2024-02-08", "2024-02-09, 2024-02-08"})
        void are_the_last_there_was_when_counted_back(String from, LocalDate last) {
            assertThat(before("02-08", "day-of-year", from).date()).isEqualTo(last);
        }
    }

    @Nested
    class Hours {
        @ParameterizedTest
        @CsvSource({
            "2024-03-29T14:30, 24, 2024-03-30T14:30Z[Europe/London]",
            "2024-03-30T14:30, 24, 2024-03-31T15:30+01:00[Europe/London]",
            "2024-03-31T00:30, 1, 2024-03-31T02:30+01:00[Europe/London]",
            "2024-03-31T14:30, 24, 2024-04-01T14:30+01:00[Europe/London]",
            "2024-10-26T14:30, 24, 2024-10-27T13:30Z[Europe/London]",
            "2024-10-27T00:30, 1, 2024-10-27T01:30+01:00[Europe/London]",
            "2024-10-27T00:30, 2, 2024-10-27T01:30Z[Europe/London]",
            "2024-10-27T01:30+01:00, 1, 2024-10-27T01:30Z[Europe/London]",
            "2024-06-30T23:30:00Z, 1, 2024-07-01T01:30+01:00[Europe/London]",
            "2024-02-28T12:00, 24, 2024-02-29T12:00Z[Europe/London]"
        })
        void are_time_gone_by_and_not_what_the_clock_shows(String from, String number, String moment) {
            Count count = after(number, "hours", from);

            assertThat(count.moment()).hasToString("Optional[" + moment + "]");
            assertThat(count.date()).isEqualTo(moment.substring(0, 10));
        }

        @Test
        void are_counted_back_alike_and_say_that_the_clock_was_changed() {
            Count count = before("24", "hours", "2024-03-31T15:30");

            assertThat(count.how())
                    .isEqualTo("24 hours before 15:30 BST on Sunday 31 March 2024 end at 14:30 GMT on Saturday 30 March"
                            + " 2024. The clock went forward by an hour on 31 March 2024.");
        }

        @Test
        void need_a_time_of_day() {
            assertThatThrownBy(() -> after("24", "hours", "2024-03-30"))
                    .isInstanceOf(CannotCount.class)
                    .hasMessage("24 hours are counted from a time of day: write it as 2024-03-30T14:30.");
        }

        @Test
        void from_a_time_that_was_not_or_was_twice_are_refused() {
            assertThatThrownBy(() -> after("24", "hours", "2024-03-31T01:30"))
                    .hasMessage("There was no 01:30 in London on 31 March 2024: the clock went forward over it.");
            assertThatThrownBy(() -> after("24", "hours", "2024-10-27T01:30"))
                    .hasMessage(
                            "The clock in London showed 01:30 twice on 27 October 2024: write 2024-10-27T01:30+01:00"
                                    + " for the first or 2024-10-27T01:30Z for the second.");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-03-27T18:00, 2024-03-30T18:00Z[Europe/London]",
            "2024-03-28T18:00, 2024-04-02T18:00+01:00[Europe/London]",
            "2024-04-12T10:00, 2024-04-15T10:00+01:00[Europe/London]",
            "2024-04-14T10:00, 2024-04-17T00:00+01:00[Europe/London]",
            "2021-12-24T10:00, 2021-12-30T10:00Z[Europe/London]"
        })
        void before_a_court_hearing_leave_out_sundays_and_holidays_but_not_saturdays(String served, String moment) {
            assertThat(after("48", "court-hours", served).moment()).hasToString("Optional[" + moment + "]");
        }
    }

    @Nested
    class A_day_in_London {
        @ParameterizedTest
        @CsvSource({"2024-03-31, 23", "2024-10-27, 25", "2024-03-30, 24", "2024-12-25, 24"})
        void is_over_at_midnight_whatever_the_clock_did(LocalDate day, long hours) {
            Count eve = deadlines.count(Period.of("1", "inclusive-days"), Trigger.after(day.minusDays(1)));
            Count count = deadlines.count(Period.of("1", "inclusive-days"), Trigger.after(day));

            assertThat(Duration.between(eve.end(), count.end())).isEqualTo(Duration.ofHours(hours));
        }

        @Test
        void is_the_day_there_of_a_moment_given_elsewhere() {
            assertThat(after("1", "inclusive-days", "2024-06-30T23:30:00Z").date())
                    .isEqualTo("2024-07-01");
            assertThat(after("1", "inclusive-days", "2024-01-31T23:30:00Z").date())
                    .isEqualTo("2024-01-31");
        }
    }

    @Nested
    class What_makes_no_sense {
        @ParameterizedTest
        @ValueSource(strings = {"inclusive-days", "calendar-days", "clear-days", "working-days", "months", "hours"})
        void is_refused_below_one(String unit) {
            for (String number : new String[] {"0", "-1"}) {
                assertThatThrownBy(() -> Period.of(number, unit))
                        .isInstanceOf(CannotCount.class)
                        .hasMessage(number + " cannot be counted: a period has at least 1 of its " + unit + ".");
            }
        }

        @Test
        void is_refused_past_a_hundred_years() {
            assertThat(after("1200", "months", "2024-02-29").date()).isEqualTo("2124-02-29");
            assertThatThrownBy(() -> Period.of("1201", "months"))
                    .hasMessage("1201 months cannot be counted: the longest period is 100 years, 1200 months.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"2023-02-29", "2023-13-01", "22/12/2023", "2023-12-22T25:00", "tomorrow", "", "+12023-01-01"
                })
        void is_no_date(String text) {
            assertThatThrownBy(() -> Trigger.parse(Direction.AFTER, text))
                    .isInstanceOf(CannotCount.class)
                    .hasMessageStartingWith("“" + text + "” is no date: write year-month-day, such as 2023-12-22");
        }

        @Test
        void is_no_unit() {
            assertThatThrownBy(() -> Period.of("3", "fortnights"))
                    .hasMessageStartingWith(
                            "There is no unit “fortnights”; there are same-day, day-of-year, times, inclusive-days");
            assertThatThrownBy(() -> Period.of("three", "months"))
                    .hasMessage("“three” is no value for the unit months.");
            assertThatThrownBy(() -> Period.of("02-30", "day-of-year"))
                    .hasMessage("“02-30” is no value for the unit day-of-year.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "1001", "once"})
        void is_no_number_of_times(String value) {
            assertThatThrownBy(() -> Period.of(value, "times")).isInstanceOf(CannotCount.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "2", "1000"})
        void is_no_day_that_a_number_of_times_comes_to(String value) {
            Period often = Period.of(value, "times");

            assertThat(often.value()).isEqualTo(value);
            assertThatThrownBy(() -> deadlines.count(often, Trigger.after(LocalDate.of(2023, 12, 22))))
                    .hasMessage("The rule says how often, not how long: no day can be counted by it.");
        }
    }
}
