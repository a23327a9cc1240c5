package org.plumbline.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.charts.ControlChart;
import org.plumbline.charts.Row;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Good;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Recalculation;
import org.plumbline.measures.SuccessTest;
import org.plumbline.measures.Target;
import org.plumbline.statistics.charts.Assurance;
import org.plumbline.statistics.charts.Variation;

class MeasureReadingTest {
    private static final String[] STEADY = {"20", "22", "19", "21", "20", "23", "18", "21", "20", "22", "19", "21"};

    @Nested
    class TheLine {
        @Test
        void holds_figures_of_one_span_and_says_why_others_are_aside() {
            List<Figure> figures = new ArrayList<>(TestingFigures.months("5", "6", "7"));
            figures.add(TestingFigures.figure("2022-01-01", "2022-12-31", "", "70"));

            Line line = Line.of(figures);

            assertThat(line.span()).isEqualTo(Span.MONTH);
            assertThat(line.known()).isEqualTo(3);
            assertThat(line.aside())
                    .singleElement()
                    .satisfies(aside -> assertThat(aside.because())
                            .isEqualTo("It is for a year, and the line is of figures for a month."));
        }

        @Test
        void keeps_a_place_without_a_value_for_a_month_that_nobody_stated() {
            List<Figure> figures = List.of(
                    TestingFigures.figure("2022-01", "2022-01", "", "5"),
                    TestingFigures.figure("2022-04", "2022-04", "", "8"));

            Line line = Line.of(figures);

            assertThat(line.points())
                    .extracting(Point::end)
                    .containsExactly(
                            LocalDate.of(2022, 1, 31),
                            LocalDate.of(2022, 2, 28),
                            LocalDate.of(2022, 3, 31),
                            LocalDate.of(2022, 4, 30));
            assertThat(line.points()).extracting(Point::known).containsExactly(true, false, false, true);
        }

        @Test
        void keeps_not_known_apart_from_nought() {
            Line line = Line.of(TestingFigures.months("5", "not known", "0"));

            assertThat(line.points()).extracting(Point::known).containsExactly(true, false, true);
            assertThat(line.last().orElseThrow().value()).isZero();
        }

        @Test
        void puts_a_second_statement_about_the_same_time_aside() {
            Line line = Line.of(List.of(
                    TestingFigures.figure("", "", "2023-05-31", "81"),
                    TestingFigures.figure("", "", "2023-05-31", "80")));

            assertThat(line.known()).isEqualTo(1);
            assertThat(line.aside().getFirst().because()).isEqualTo("Another statement about the same time says 80.");
        }
    }

    @Nested
    class Changes {
        @ParameterizedTest
        @CsvSource({
            "81, 21, LOWER, 'improving, more than chance'",
            "21, 81, LOWER, 'getting worse, more than chance'",
            "21, 20, LOWER, no change that cannot be chance",
            "81, 21, NEITHER, 'lower, more than chance'",
            "20, 20, LOWER, no change that cannot be chance"
        })
        void of_two_counts_are_read_by_the_ratio_of_two_means(String was, String is, Good good, String words) {
            MeasureReading reading = TestingFigures.read(
                    TestingFigures.counts(good),
                    List.of(
                            TestingFigures.figure("", "", "2023-05", was),
                            TestingFigures.figure("", "", "2023-08-17", is)));

            assertThat(Headline.of(reading)).endsWith(": " + words + ".");
        }

        @Test
        void of_two_shares_are_read_by_their_counts() {
            Measure measure = TestingFigures.measure(Chart.SHARES, Good.HIGHER, Cadence.MONTHLY, List.of(), List.of());
            // 36 of 82 and 50 of 82: Newcombe 1.9 to 31.2 points; 36 and 45 of 82: -4.2 to 25.6.
            assertThat(change(measure, 50).reading()).isEqualTo(Change.Reading.SIGNAL);
            assertThat(change(measure, 45).reading()).isEqualTo(Change.Reading.NOISE);
        }

        private Change change(Measure measure, int later) {
            return TestingFigures.read(
                            measure,
                            List.of(
                                    TestingFigures.share("2024-01", 36, 82),
                                    TestingFigures.share("2024-02", later, 82)))
                    .wholeChange()
                    .orElseThrow();
        }

        @Test
        void of_two_rates_are_read_by_their_ratio_and_not_as_shares() {
            Measure measure = TestingFigures.measure(Chart.RATES, Good.LOWER, Cadence.MONTHLY, List.of(), List.of());
            Change change = TestingFigures.read(
                            measure,
                            List.of(
                                    TestingFigures.share("2024-01", 81, 1000),
                                    TestingFigures.share("2024-02", 21, 1000)))
                    .wholeChange()
                    .orElseThrow();

            assertThat(change.reading()).isEqualTo(Change.Reading.SIGNAL);
            assertThat(change.because())
                    .contains("between 0.15 and 0.42 times the earlier")
                    .doesNotContain("points");
        }

        @Test
        void of_figures_without_counts_cannot_be_told() {
            Measure measure =
                    TestingFigures.measure(Chart.INDIVIDUALS, Good.HIGHER, Cadence.YEARLY, List.of(), List.of());
            MeasureReading reading = TestingFigures.read(
                    measure,
                    List.of(
                            TestingFigures.figure("2021/22", "2021/22", "", "3.6"),
                            TestingFigures.figure("2022/23", "2022/23", "", "8")));

            assertThat(Headline.of(reading)).contains("whether it is more than chance cannot be told");
        }

        @Test
        void between_two_days_take_the_last_figure_that_was_known_of_each() {
            MeasureReading reading = TestingFigures.read(
                    TestingFigures.counts(Good.LOWER),
                    List.of(
                            TestingFigures.figure("", "", "2023-05-31", "81"),
                            TestingFigures.figure("", "", "2023-08-17", "21")));

            assertThat(reading.between(LocalDate.of(2023, 8, 16), LocalDate.of(2023, 8, 17)))
                    .hasValueSatisfying(
                            change -> assertThat(change.difference()).isEqualByComparingTo("-60"));
            assertThat(reading.between(LocalDate.of(2023, 5, 30), LocalDate.of(2023, 8, 17)))
                    .isEmpty();
        }
    }

    @Nested
    class Charts {
        @Test
        void have_limits_from_twelve_figures_on() {
            List<Figure> eleven = TestingFigures.months(Arrays.copyOf(STEADY, 11));
            Measure measure =
                    TestingFigures.measure(Chart.INDIVIDUALS, Good.LOWER, Cadence.MONTHLY, List.of(), List.of());

            assertThat(TestingFigures.read(measure, eleven).control().limits()).isFalse();
            assertThat(TestingFigures.read(measure, TestingFigures.months(STEADY))
                            .control()
                            .limits())
                    .isTrue();
        }

        @Test
        void say_a_signal_and_whether_the_target_will_be_met() {
            String[] values = Arrays.copyOf(STEADY, 13);
            values[12] = "60";
            Measure measure = TestingFigures.measure(
                    Chart.INDIVIDUALS,
                    Good.LOWER,
                    Cadence.MONTHLY,
                    List.of(new Target(
                            TestingFigures.AREA,
                            BigDecimal.ONE,
                            "the board",
                            LocalDate.of(2022, 1, 1),
                            Optional.empty())),
                    List.of());

            MeasureReading reading = TestingFigures.read(measure, TestingFigures.months(values));

            assertThat(reading.control().last().orElseThrow().variation()).isEqualTo(Variation.CONCERN);
            assertThat(reading.control().assurance()).hasValue(Assurance.CONSISTENT_FAIL);
            assertThat(Headline.of(reading))
                    .isEqualTo(
                            "60 cases in January 2023: getting worse, more than chance (above the upper limit). Left as"
                                    + " it is, it will not meet its target of 1 cases.");
        }

        @Test
        void are_calculated_anew_from_the_first_figure_of_the_new_process() {
            List<String> values = new ArrayList<>(List.of(STEADY));
            for (String value : STEADY) {
                values.add(String.valueOf(Integer.parseInt(value) + 40));
            }
            Measure measure = TestingFigures.measure(
                    Chart.INDIVIDUALS,
                    Good.LOWER,
                    Cadence.MONTHLY,
                    List.of(),
                    List.of(new Recalculation(
                            TestingFigures.AREA,
                            LocalDate.of(2023, 1, 1),
                            "A new operating model began.",
                            "user/x",
                            LocalDate.of(2024, 1, 1))));

            MeasureReading reading = TestingFigures.read(measure, TestingFigures.months(values.toArray(String[]::new)));
            ControlChart drawn = Drawing.of(reading, "A force");

            assertThat(reading.control().steps()).containsExactly(12);
            assertThat(reading.control().last().orElseThrow().variation()).isEqualTo(Variation.COMMON_CAUSE);
            assertThat(drawn.stages())
                    .extracting(ControlChart.Stage::name)
                    .containsExactly("", "A new operating model began.");
        }

        @Test
        void and_the_table_beneath_say_the_same() {
            MeasureReading reading = TestingFigures.read(
                    TestingFigures.measure(Chart.INDIVIDUALS, Good.LOWER, Cadence.MONTHLY, List.of(), List.of()),
                    TestingFigures.months("5", "not known", "7", "0"));

            assertThat(Drawing.of(reading, "A force").rows())
                    .extracting((Row row) ->
                            row.label() + " " + row.figures().getFirst().words())
                    .containsExactly("January 2022 5", "February 2022 not known", "March 2022 7", "April 2022 0");
        }

        @Test
        void draw_years_that_begin_in_different_months_in_the_order_of_their_ends() {
            MeasureReading reading = TestingFigures.read(
                    TestingFigures.counts(Good.LOWER),
                    List.of(
                            TestingFigures.figure("2022-01-01", "2022-12-31", "", "5"),
                            TestingFigures.figure("2022-04-01", "2023-03-31", "", "6"),
                            TestingFigures.figure("2022-07-01", "2023-06-30", "", "7")));

            assertThat(Drawing.of(reading, "A force").rows())
                    .extracting(Row::label)
                    .contains("year to December 2022", "year to March 2023", "year to June 2023");
        }
    }

    @Nested
    class Age {
        @ParameterizedTest
        @CsvSource({"2024-07-15, false", "2024-07-16, true"})
        void is_stale_the_day_after_cadence_lag_and_grace(LocalDate today, boolean stale) {
            // Monthly, five days of lag, ten of grace: the figure for June is expected by 5 July.
            Freshness freshness =
                    Freshness.of(TestingFigures.counts(Good.LOWER).definition(), LocalDate.of(2024, 5, 31), today);

            assertThat(freshness.expected()).hasValue(LocalDate.of(2024, 7, 5));
            assertThat(freshness.stale()).isEqualTo(stale);
        }
    }

    @Nested
    class ATestOfSuccess {
        @ParameterizedTest
        @CsvSource({
            "21 20 20 20, 3, true",
            "20 21 20 20, 2, false",
            "20 20 not_known 20, 1, false",
            "20 20 20 21, 0, false"
        })
        void is_met_when_the_last_figures_hold_the_target_in_a_row(String values, int held, boolean met) {
            String[] stated = values.split(" ");
            for (int at = 0; at < stated.length; at++) {
                stated[at] = stated[at].replace('_', ' ');
            }
            SuccessTest test =
                    new SuccessTest("f", TestingFigures.AREA, new BigDecimal("20"), 3, LocalDate.of(2024, 1, 1));

            Sustained sustained = Sustained.of(test, Good.LOWER, Line.of(TestingFigures.months(stated)));

            assertThat(sustained.held()).isEqualTo(held);
            assertThat(sustained.met()).isEqualTo(met);
        }
    }
}
