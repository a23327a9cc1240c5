package org.plumbline.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.charts.svg.Lettering;

class AxesTest {
    private static final Lettering LETTERS = new Lettering(16, false);

    @ParameterizedTest
    @CsvSource({
        "0, 6, 0, 6, 1",
        "0, 6.01, 0, 8, 2",
        "0, 12, 0, 12, 2",
        "0, 12.01, 0, 15, 5",
        "0, 100, 0, 100, 20",
        "3, 81, 0, 100, 20",
        "-30, 20, -30, 20, 10",
        "-5, -1, -5, 0, 1",
        "0, 0, 0, 1, 1",
        "0, 1, 0, 1, 1"
    })
    void an_axis_of_counts_ends_on_ticks_one_two_or_five_apart(
            double least, double greatest, double low, double high, double step) {
        ValueAxis axis = ValueAxis.over(new Extent().with(least).with(greatest), false, 7, Unit.count("x"));

        assertThat(axis.low()).isEqualTo(low);
        assertThat(axis.high()).isEqualTo(high);
        assertThat(axis.step()).isEqualTo(step);
    }

    @Test
    void every_axis_holds_its_values_on_three_to_seven_ticks_and_has_zero_unless_it_may_leave_it() {
        Seeds.times(2000, random -> {
            double scale = Math.pow(10, random.nextInt(18) - 3);
            Extent extent = new Extent();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                extent.with((random.nextDouble() - 0.3) * scale);
            }
            boolean leaves = random.nextBoolean();
            Unit unit = Unit.of("x", random.nextInt(5));
            int most = 3 + random.nextInt(5);

            ValueAxis axis = ValueAxis.over(extent, leaves, most, unit);

            assertThat(axis.ticks().length).isBetween(2, most);
            double room = axis.step() * 1e-6;
            assertThat(axis.low()).isLessThanOrEqualTo(extent.least() + room);
            assertThat(axis.high()).isGreaterThanOrEqualTo(extent.greatest() - room);
            assertThat(axis.step()).isGreaterThanOrEqualTo(Math.pow(10, -unit.decimals()) * 0.999999);
            if (!leaves) {
                assertThat(Arrays.stream(axis.ticks()).anyMatch(tick -> tick == 0))
                        .isTrue();
            }
            assertThat(Arrays.stream(axis.ticks()).mapToObj(axis::label).distinct())
                    .hasSize(axis.ticks().length);
            for (double tick : axis.ticks()) {
                assertThat(Drawn.said(axis.label(tick)))
                        .isCloseTo(tick, within(axis.step() * 1e-6 + 4 * Math.ulp(tick)));
            }
        });
    }

    @Test
    void the_labels_of_dates_never_touch_and_stand_at_their_periods() {
        Seeds.times(300, random -> {
            List<Period> periods = periods(random.nextInt(7), 1 + random.nextInt(300));
            DateAxis axis = new DateAxis(periods, List.of());
            double width = 150 + random.nextInt(600);

            List<DateAxis.Tick> ticks = axis.ticks(width, LETTERS);

            assertThat(ticks).isNotEmpty();
            for (int i = 1; i < ticks.size(); i++) {
                double apart = (axis.share(ticks.get(i).day())
                                - axis.share(ticks.get(i - 1).day()))
                        * width;
                double needed = (LETTERS.width(ticks.get(i).upper())
                                + LETTERS.width(ticks.get(i - 1).upper()))
                        / 2;
                assertThat(apart).isGreaterThan(needed);
            }
        });
    }

    @Test
    void a_day_of_which_only_the_month_is_known_is_named_by_it_and_no_tick_lies_beside_the_axis() {
        Period may = Period.onSomeDay(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31));
        DateAxis axis = new DateAxis(List.of(may, Period.day(2023, 6, 8), Period.day(2023, 8, 17)), List.of());

        assertThat(axis.ticks(500, LETTERS))
                .hasSizeGreaterThan(2)
                .allSatisfy(tick -> assertThat(axis.share(tick.day())).isBetween(0.0, 1.0));
        assertThat(new DateAxis(List.of(may), List.of()).ticks(60, LETTERS))
                .extracting(DateAxis.Tick::upper)
                .containsExactly("May");
    }

    private static List<Period> periods(int kind, int many) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            YearMonth month = YearMonth.of(2000, 4).plusMonths(i);
            periods.add(
                    switch (kind) {
                        case 0 -> Period.month(month);
                        case 1 -> Period.quarter(1950 + i / 4, 1 + i % 4);
                        case 2 -> Period.year(1800 + i);
                        case 3 -> Period.financialYear(1800 + i);
                        case 4 -> Period.on(LocalDate.of(2020, 1, 1).plusDays(3L * i));
                        case 5 -> Period.weekOf(LocalDate.of(2020, 1, 1).plusWeeks(i));
                        default -> Period.yearTo(YearMonth.of(2000, 3).plusMonths(3L * i));
                    });
        }
        return periods;
    }

    @ParameterizedTest
    @CsvSource({
        "24, 700, May/2022|Jul/|Sep/|Nov/|Jan/2023|Mar/|May/|Jul/|Sep/|Nov/|Jan/2024|Mar/",
        "24, 340, Apr/2022|Jul/|Oct/|Jan/2023|Apr/|Jul/|Oct/|Jan/2024",
        "120, 500, 2023/|2024/|2025/|2026/|2027/|2028/|2029/|2030/|2031/|2032/",
        "120, 300, 2024/|2026/|2028/|2030/|2032/",
        "1, 300, Apr/2022"
    })
    void months_thin_out_by_two_three_and_six_and_then_to_years(int many, double width, String expected) {
        List<Period> months = IntStream.range(0, many)
                .mapToObj(i -> Period.month(YearMonth.of(2022, 4).plusMonths(i)))
                .toList();

        List<String> ticks = new DateAxis(months, List.of())
                .ticks(width, LETTERS).stream()
                        .map(tick -> tick.upper() + "/" + tick.lower())
                        .toList();

        assertThat(String.join("|", ticks)).isEqualTo(expected);
    }

    @Test
    void labels_moved_apart_neither_overlap_nor_leave_their_space_nor_change_their_order() {
        Seeds.times(2000, random -> {
            int many = 1 + random.nextInt(6);
            double[] middles = random.doubles(many, -20, 320).toArray();
            double[] heights = random.doubles(many, 10, 50).toArray();

            double[] tops = SideLabels.tops(middles, heights, 0, 300);

            for (int i = 0; i < many; i++) {
                assertThat(tops[i]).isBetween(-1e-9, 300 - heights[i] + 1e-9);
                for (int j = 0; j < many; j++) {
                    if (middles[i] < middles[j]) {
                        assertThat(tops[i] + heights[i]).isLessThanOrEqualTo(tops[j] + 1e-9);
                    }
                }
            }
        });
    }

    @Test
    void labels_with_room_stay_where_they_belong() {
        assertThat(SideLabels.tops(new double[] {200, 50}, new double[] {20, 20}, 0, 300))
                .containsExactly(190, 40);
    }
}
