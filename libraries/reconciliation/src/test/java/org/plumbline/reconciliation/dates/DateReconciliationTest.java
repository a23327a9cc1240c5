package org.plumbline.reconciliation.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.reconciliation.Contradiction;
import org.plumbline.reconciliation.Kind;
import org.plumbline.reconciliation.PartialDate;
import org.plumbline.reconciliation.Period;
import org.plumbline.reconciliation.dates.StatedDate.Tense;
import org.plumbline.reconciliation.dates.StatedLength.End;
import org.plumbline.reconciliation.dates.StatedLength.Sense;

/** The dates that the West Midlands papers state, right and wrong. */
class DateReconciliationTest {
    private int next;

    private StatedDate date(String event, String when, String said, Tense tense, String document, String dated) {
        Period period = when.contains("/")
                ? Period.parse(when.substring(0, when.indexOf('/')), when.substring(when.indexOf('/') + 1))
                : Period.parse(when, when);
        return new StatedDate("D" + ++next, event, period, said, tense, document, PartialDate.parse(dated), "L" + next);
    }

    private static List<Contradiction> check(StatedDate... dates) {
        return DateReconciliation.check(List.of(dates), List.of());
    }

    @Test
    void a_letter_of_december_cannot_be_shown_to_a_meeting_before_it() {
        List<Contradiction> found = check(
                date(
                        "Chief constable writes to the inspector",
                        "2023-12-23",
                        "23.12.23",
                        Tense.PAST,
                        "slides",
                        "2023-12-18"),
                date(
                        "Chief constable writes to the inspector",
                        "2023-11-23",
                        "23 November 2023",
                        Tense.UNSAID,
                        "letter",
                        "2023-11-23"),
                date(
                        "Chief constable writes to the inspector",
                        "2023-11-24",
                        "24 November",
                        Tense.UNSAID,
                        "pack",
                        "2023-12-18"));

        assertThat(found).extracting(Contradiction::kind).containsExactly(Kind.BEFORE_IT_HAPPENED, Kind.SEVERAL_DATES);
        assertThat(found.getFirst().readings()).contains("It would fit as 23 November 2023, one month earlier.");
        assertThat(found.getLast().arithmetic()).endsWith("3 different dates, up to 30 days apart.");
    }

    @Test
    void one_statement_has_one_date() {
        List<Contradiction> found = check(
                date("First statement", "2023-11-28", "28 Nov", Tense.PAST, "pack, heading", "2023-12-18"),
                date("First statement", "2023-11-24", "24 Nov", Tense.PAST, "pack, list", "2023-12-18"),
                date("First statement", "2023-11-23", "23 Nov", Tense.PAST, "slides", "2023-12-18"),
                date("first  statement", "2023-11", "November", Tense.PAST, "minutes", "2024-01-15"));

        assertThat(found).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.SEVERAL_DATES);
            assertThat(c.ids()).hasSize(4);
            assertThat(c.arithmetic()).contains("28 November 2023 (pack, heading, L1)");
        });
    }

    @Test
    void a_week_that_commences_on_no_monday_is_of_another_year() {
        List<Contradiction> found = check(
                date("Outcome week", "2013-12-04", "week commencing 04.12.13", Tense.UNSAID, "slides", "2023-12-18"));

        assertThat(found).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.WEEKDAY);
            assertThat(c.arithmetic()).isEqualTo("4 December 2013 is a Wednesday; stated: Monday.");
            assertThat(c.readings()).containsExactly("It would fit as 4 December 2023, which is a Monday.");
        });
    }

    @Test
    void a_report_of_january_cannot_tell_of_the_next_december_as_past() {
        List<Contradiction> found =
                check(date("Home Office letter", "2024-12-20", "20 December 2024", Tense.PAST, "update", "2024-01-03"));

        assertThat(found).singleElement().satisfies(c -> {
            assertThat(c.arithmetic())
                    .isEqualTo("Stated: 20 December 2024; the document is of 3 January 2024, 352 days earlier.");
            assertThat(c.readings()).contains("It would fit as 20 December 2023, one year earlier.");
        });
    }

    @Test
    void an_agenda_dated_a_year_off_is_told_by_its_day_and_month() {
        List<Contradiction> found = check(
                date("Agenda with the item", "2025-01-15", "15 January 2025", Tense.UNSAID, "tracker", "2024-01"),
                date("Agenda with the item", "2024-01-15", "15 January 2024", Tense.UNSAID, "agenda", "2024-01-15"));

        assertThat(found)
                .singleElement()
                .satisfies(c ->
                        assertThat(c.readings()).containsExactly("Day and month are the same; only the year differs."));
    }

    @Test
    void a_programme_to_come_cannot_lie_before_the_resolution_on_it() {
        List<Contradiction> found =
                check(date("Programme", "2023-01", "January 2023 programme", Tense.TO_COME, "minutes", "2023-11-13"));

        assertThat(found).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.ALREADY_PAST);
            assertThat(c.readings()).containsExactly("It would fit as January 2024, one year later.");
        });
    }

    @Test
    void the_years_of_a_budget_follow_each_other() {
        assertThat(check(new StatedDate(
                        "B", "Budget", Period.unstated(), "23/34 budget", Tense.UNSAID, "tracker", null, "")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.kind()).isEqualTo(Kind.FINANCIAL_YEAR);
                    assertThat(c.readings()).containsExactly("It would fit as 23/24.");
                });
    }

    @Test
    void revisits_in_may_and_june_did_not_begin_in_april() {
        assertThat(check(
                        date("Revisits", "2024-05/2024-06", "May and June", Tense.PAST, "response", "2024-07"),
                        date("Revisits", "2024-04-29/2024-05-22", "", Tense.PAST, "committee paper", "2024-06-27")))
                .extracting(Contradiction::kind)
                .containsExactly(Kind.SEVERAL_DATES);
    }

    @Test
    void less_than_six_months_is_true_up_to_the_day_they_end() {
        var length = new StatedLength(
                "L",
                "less than six months",
                Sense.LESS_THAN,
                6,
                ChronoUnit.MONTHS,
                PartialDate.parse("2023-11-24"),
                List.of(
                        new End("first visit", PartialDate.parse("2024-05-02")),
                        new End("second visit", PartialDate.parse("2024-05-22")),
                        new End("thematic", PartialDate.parse("2024-06-13"))),
                "response",
                "L17");

        assertThat(DateReconciliation.check(List.of(), List.of(length)))
                .extracting(Contradiction::arithmetic)
                .containsExactly(
                        "From 24 November 2023 to 2 May 2024 (first visit) 160 days; to 22 May 2024 (second visit) "
                                + "180 days; to 13 June 2024 (thematic) 202 days; 6 months end on 24 May 2024; "
                                + "true only for: first visit, second visit.");
    }

    @Test
    void fourteen_days_from_the_twenty_third_end_on_the_seventh() {
        assertThat(DateReconciliation.check(
                        List.of(), List.of(fourteen("2023-12-07"), fourteen("2023-12-06"), fourteen("2023-12-08"))))
                .isEmpty();
        assertThat(DateReconciliation.check(List.of(), List.of(fourteen("2023-12-09"))))
                .hasSize(1);
        assertThat(DateReconciliation.check(List.of(), List.of(fourteen("2023-12-05"))))
                .hasSize(1);
    }

    private static StatedLength fourteen(String end) {
        return new StatedLength(
                "L",
                "14 days",
                Sense.EXACTLY,
                14,
                ChronoUnit.DAYS,
                PartialDate.parse("2023-11-23"),
                List.of(new End("end", PartialDate.parse(end))),
                "letter",
                "L1");
    }

    @Test
    void dates_that_fit_raise_nothing() {
        assertThat(check(
                        date("Announcement", "2023-11-24", "Friday 24 November 2023", Tense.PAST, "pack", "2023-12-18"),
                        date("Announcement", "2023-11", "November 2023", Tense.PAST, "report", "2023-12-22"),
                        date("Report published", "2023-12-22", "22 December 2023", Tense.PAST, "update", "2024-01-15"),
                        date("Report published", "2024-01", "early 2024", Tense.TO_COME, "pack", "2023-12-18"),
                        date("Leaving Engage", "2024-03-31", "31 March 2024", Tense.TO_COME, "statement", "2023-11-28"),
                        date("Leaving Engage", "2024-09", "September", Tense.TO_COME, "response", "2024-07"),
                        date("First oversight meeting", "2024-01-16", "16/01", Tense.TO_COME, "slides", "2023-12-18"),
                        date(
                                "Letter of today",
                                "2024-01-15",
                                "Monday 15 January 2024",
                                Tense.PAST,
                                "agenda",
                                "2024-01-15"),
                        date(
                                "Veto day",
                                "2024-02-22",
                                "22/02/2024, for 2024/25",
                                Tense.TO_COME,
                                "agenda",
                                "2024-01-15"),
                        date("Model began", "2023-04-03", "w/c 3 April 2023", Tense.PAST, "letter", "2023-11-23"),
                        date("Programme", "2021/2025", "2021-25", Tense.UNSAID, "plan", "2021-11")))
                .isEmpty();
    }
}
