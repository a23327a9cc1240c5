package org.plumbline.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0",
                "999 | 0 | 999",
                "1000 | 0 | 1,000",
                "1234567.5 | 0 | 1,234,568",
                "-1234.56 | 1 | −1,234.6",
                "-0.04 | 1 | 0.0",
                "-0.05 | 1 | −0.1",
                "0.125 | 2 | 0.13",
                "1000000000000000 | 0 | 1,000,000,000,000,000"
            })
    void numbers_have_thousands_a_true_minus_and_no_minus_nought(double value, int decimals, String words) {
        assertThat(Numbers.words(value, decimals)).isEqualTo(words);
    }

    @Test
    void units_put_their_sign_where_it_belongs_and_never_say_nought_for_not_known() {
        assertThat(Unit.percent(1).words(12.34)).isEqualTo("12.3%");
        assertThat(Unit.pounds(0).words(-3)).isEqualTo("−£3");
        assertThat(Unit.count("x").words(OptionalDouble.empty())).isEqualTo("not known");
        assertThat(Unit.percent(0).axisWords(50, 10)).isEqualTo("50%");
        assertThat(Unit.pounds(0).axisWords(-2_500_000, 500_000)).isEqualTo("−£2.5 million");
        assertThat(Unit.pounds(0).axisWords(0, 500_000)).isEqualTo("£0");
    }

    @Test
    void periods_are_named_as_people_name_them() {
        assertThat(Period.day(2023, 8, 17).words()).isEqualTo("17 August 2023");
        assertThat(Period.onSomeDay(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31))
                        .words())
                .isEqualTo("May 2023");
        assertThat(Period.onSomeDay(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 30))
                        .words())
                .isEqualTo("1 May 2023 to 30 May 2023");
        assertThat(Period.onSomeDay(LocalDate.of(2023, 8, 17), LocalDate.of(2023, 8, 17)))
                .isEqualTo(Period.day(2023, 8, 17));
        assertThat(Period.weekOf(LocalDate.of(2023, 4, 5)).words()).isEqualTo("week of 3 April 2023");
        assertThat(Period.month(2023, 5).words()).isEqualTo("May 2023");
        assertThat(Period.quarter(2023, 2).words()).isEqualTo("April to June 2023");
        assertThat(Period.year(2023).words()).isEqualTo("2023");
        assertThat(Period.financialYear(2023).words()).isEqualTo("2023–24");
        assertThat(Period.financialYear(1999).words()).isEqualTo("1999–00");
        assertThat(Period.yearTo(YearMonth.of(2024, 3)).words()).isEqualTo("year to March 2024");
        assertThat(Period.yearTo(YearMonth.of(2024, 3)).start()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(Period.span(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 9, 30))
                        .words())
                .isEqualTo("3 April 2023 to 30 September 2023");
    }

    @Test
    void a_period_cannot_end_before_it_begins() {
        LocalDate day = LocalDate.of(2023, 4, 3);
        assertThat(Period.span(day, day).words()).isNotEmpty();
        assertThatThrownBy(() -> Period.span(day, day.minusDays(1)))
                .hasMessage("A period from 3 April 2023 cannot end on 2 April 2023.");
    }

    @Test
    void the_facts_are_told_in_full_sentences() {
        assertThat(Samples.control().facts())
                .startsWith("Line chart of 24 months, April 2022 to March 2024. Latest 120 (March 2024, provisional);"
                        + " highest 371 (October 2022), lowest ")
                .contains("Not known for 1 period.")
                .contains("Points that are more than chance: 7 improving, 1 worsening.")
                .contains("Mean 128, lower limit 62, upper limit 194.")
                .contains("Target 40.")
                .contains("Limits calculated anew from April 2023: new operating model.")
                .endsWith("Marked: Moved to Engage, 24 November 2023.");
    }

    @Test
    void a_row_says_in_words_what_its_point_says_by_shape() {
        List<Row> rows = Samples.control().rows();

        assertThat(Samples.control().columns())
                .containsExactly(
                        "Period",
                        "Overdue risk assessments",
                        "Mean",
                        "Lower limit",
                        "Upper limit",
                        "Target",
                        "What it shows");
        assertThat(rows.get(6).cells())
                .containsExactly(
                        "October 2022",
                        "371",
                        "268",
                        "180",
                        "356",
                        "40",
                        "Worsening, more than chance: above the upper limit");
        assertThat(rows.get(9).cells().get(1)).isEqualTo("not known");
        assertThat(rows.get(12).flags())
                .containsExactly(
                        "Limits calculated anew from here: new operating model", "New operating model, 3 April 2023");
        assertThat(rows.get(23).flags()).contains("Provisional");
    }

    @Test
    void the_alternative_begins_with_the_finding_and_ends_its_sentence_once() {
        Words asked = new Words("Is it getting better?", "", "", "", "");

        assertThat(ControlChart.of(asked, Unit.count("x"), List.of()).alternative())
                .isEqualTo("Is it getting better? Line chart of no periods. There are no figures to draw.");
    }

    @Test
    void then_and_now_are_told_with_their_times() {
        assertThat(Samples.wasIs().facts())
                .startsWith("Online child abuse packages: 81 (May 2023), then 21 (17 August 2023); Improving, more than"
                        + " chance: below the lower limit.")
                .contains("High-risk conference cases waiting: 140 (May 2023), then not known (March 2024).");
    }

    @Test
    void a_ranking_says_which_number_ours_is() {
        RankedDots ranked = RankedDots.of(
                Samples.WORDS,
                Unit.count("x"),
                List.of(
                        RankedDots.Entry.of("A", 1, 0, 2),
                        RankedDots.Entry.of("B", 3, 2, 4).asOurs(),
                        RankedDots.Entry.of("C", 5, 4, 6),
                        RankedDots.Entry.notKnown("D")));

        assertThat(ranked.facts())
                .contains("B is number 2 with 3, interval 2 to 4.")
                .contains("Not known for 1.");
        assertThat(ranked.rows()).extracting(Row::label).containsExactly("C", "B", "A", "D");
        assertThat(ranked.lowestFirst().rows()).extracting(Row::label).containsExactly("A", "B", "C", "D");
    }
}
