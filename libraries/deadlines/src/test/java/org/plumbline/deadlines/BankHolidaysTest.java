package org.plumbline.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.deadlines.BankHolidays.Basis;
import org.plumbline.deadlines.BankHolidays.Holiday;

class BankHolidaysTest {
    /** Days that a proclamation added or moved a holiday to. */
    private static final Set<LocalDate> ADDED = days(
            "1995-05-08",
            "1999-12-31",
            "2002-06-03",
            "2002-06-04",
            "2011-04-29",
            "2012-06-04",
            "2012-06-05",
            "2020-05-08",
            "2022-06-02",
            "2022-06-03",
            "2022-09-19",
            "2023-05-08");
    /** Days from which a proclamation moved a holiday away. */
    private static final Set<LocalDate> MOVED_AWAY =
            days("1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30");

    private final BankHolidays holidays = BankHolidays.ofEnglandAndWales();

    @Test
    void the_file_holds_exactly_what_the_statute_gives_and_the_declared_exceptions() {
        Set<LocalDate> expected = new TreeSet<>(ADDED);
        for (int year = holidays.firstYear(); year <= holidays.lastYear(); year++) {
            expected.addAll(new StatutoryYear(year).holidays());
        }
        expected.removeAll(MOVED_AWAY);

        assertThat(holidays.all()).extracting(Holiday::date).containsExactlyElementsOf(expected);
    }

    @Test
    void every_exception_is_one() {
        Set<LocalDate> regular = new TreeSet<>();
        for (int year = holidays.firstYear(); year <= holidays.lastYear(); year++) {
            regular.addAll(new StatutoryYear(year).holidays());
        }

        assertThat(regular).doesNotContainAnyElementsOf(ADDED).containsAll(MOVED_AWAY);
        assertThat(ADDED)
                .allSatisfy(day -> assertThat(holidays.on(day))
                        .hasValueSatisfying(it -> assertThat(it.basis()).isEqualTo(Basis.PROCLAMATION)));
    }

    @Test
    void every_year_has_eight_holidays_on_working_weekdays_or_more_where_one_was_added() {
        for (int year = holidays.firstYear(); year <= holidays.lastYear(); year++) {
            int asked = year;
            long weekdays = holidays.all().stream()
                    .filter(it -> it.date().getYear() == asked)
                    .filter(it -> it.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                    .count();
            long added = ADDED.stream().filter(day -> day.getYear() == asked).count()
                    - MOVED_AWAY.stream().filter(day -> day.getYear() == asked).count();

            assertThat(weekdays).as("%d", year).isEqualTo(8 + added);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-23",
        "2003-04-20",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2018-04-01",
        "2019-04-21",
        "2022-04-17",
        "2024-03-31",
        "2025-04-20",
        "2035-03-25",
        "2038-04-25"
    })
    void easter_is_when_it_was_and_will_be(LocalDate sunday) {
        assertThat(new StatutoryYear(sunday.getYear()).easter()).isEqualTo(sunday);
        assertThat(holidays.on(sunday.minusDays(2))).map(Holiday::name).contains("Good Friday");
        assertThat(holidays.on(sunday.plusDays(1))).map(Holiday::name).contains("Easter Monday");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-24,",
        "2021-12-25, 'weekend (Saturday), and Christmas Day'",
        "2021-12-26, weekend (Sunday)",
        "2021-12-27, bank holiday (Christmas Day (substitute day))",
        "2021-12-28, bank holiday (Boxing Day (substitute day))",
        "2021-12-29,",
        "2022-01-03, bank holiday (New Year’s Day (substitute day))",
        "2022-01-04,",
        "2022-12-26, bank holiday (Boxing Day)",
        "2022-12-27, bank holiday (Christmas Day (substitute day))",
        "2022-12-28,",
        "2022-05-30,",
        "2022-06-02, bank holiday (Spring bank holiday)",
        "2022-06-03, bank holiday (Platinum Jubilee bank holiday)",
        "2022-09-19, bank holiday (Bank holiday for the State Funeral of Queen Elizabeth II)",
        "2023-05-01, bank holiday (Early May bank holiday)",
        "2023-05-08, bank holiday (Bank holiday for the coronation of King Charles III)",
        "2020-05-04,",
        "2020-05-08, bank holiday (Early May bank holiday (VE day))",
        "2024-01-02,",
        "2024-08-05,",
        "2024-03-17, weekend (Sunday)",
        "2023-07-12,"
    })
    void a_day_is_a_working_day_or_there_is_a_reason(LocalDate day, String reason) {
        assertThat(holidays.whyNotWorking(day).orElse(null)).isEqualTo(reason);
    }

    @Test
    void a_day_outside_the_files_years_is_refused_and_never_a_working_day() {
        LocalDate first = LocalDate.of(holidays.firstYear(), 1, 1);
        LocalDate last = LocalDate.of(holidays.lastYear(), 12, 31);

        assertThat(holidays.firstYear()).isEqualTo(1995);
        assertThat(holidays.lastYear()).isEqualTo(2040);
        assertThat(holidays.whyNotWorking(last)).isEmpty();
        for (LocalDate outside : List.of(first.minusDays(1), last.plusDays(1))) {
            assertThatThrownBy(() -> holidays.whyNotWorking(outside))
                    .isInstanceOf(CannotCount.class)
                    .hasMessage("The bank holidays of " + outside.getYear()
                            + " are not known here, only those from 1995 to 2040, so nothing was counted.");
        }
    }

    private static Set<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }
}
