package org.plumbline.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.deadlines.Count.Skipped;
import org.plumbline.deadlines.Period.Length;
import org.plumbline.deadlines.Period.Unit;

/** What must hold whatever the day and the number; the seed is printed, and {@code -Dseed=} repeats a run. */
class ForwardAndBackTest {
    private static final int ROUNDS = 2_000;
    private final BankHolidays holidays = BankHolidays.ofEnglandAndWales();
    private final Deadlines deadlines = new Deadlines(holidays);

    @Test
    void every_count_of_days_comes_back_to_the_working_day_it_began_with() {
        often((day, number) -> {
            LocalDate start = holidays.whyNotWorking(day).isEmpty()
                    ? day
                    : after(Unit.WORKING_DAYS, 1, day).date();
            for (Unit unit : List.of(Unit.INCLUSIVE_DAYS, Unit.CALENDAR_DAYS, Unit.CLEAR_DAYS, Unit.WORKING_DAYS)) {
                Count there = after(unit, number, start);
                Count back = deadlines.count(new Length(number, unit), Trigger.before(there.date()));

                assertThat(back.date())
                        .as("%d %s after %s", number, unit.code(), start)
                        .isEqualTo(start);
            }
        });
    }

    @Test
    void months_come_back_where_every_month_has_such_a_day() {
        often((day, number) -> {
            LocalDate start = day.withDayOfMonth(Math.min(28, day.getDayOfMonth()));
            Count there = after(Unit.MONTHS, number, start);

            assertThat(deadlines
                            .count(new Length(number, Unit.MONTHS), Trigger.before(there.date()))
                            .date())
                    .isEqualTo(start);
        });
    }

    @Test
    void no_day_on_the_way_is_both_counted_and_skipped_or_neither() {
        often((day, number) -> {
            Count working = after(Unit.WORKING_DAYS, number, day);
            Count clear = after(Unit.CLEAR_DAYS, number, day);

            assertThat(onTheWay(working))
                    .containsExactlyInAnyOrderElementsOf(day.plusDays(1)
                            .datesUntil(working.date().plusDays(1))
                            .toList());
            assertThat(onTheWay(clear))
                    .containsExactlyInAnyOrderElementsOf(
                            day.plusDays(1).datesUntil(clear.date()).toList());
            assertThat(working.counted())
                    .allSatisfy(counted ->
                            assertThat(holidays.whyNotWorking(counted)).isEmpty());
        });
    }

    @Test
    void a_period_of_months_is_never_longer_than_its_longest_months() {
        often((day, number) -> {
            Count months = after(Unit.MONTHS, number, day);

            assertThat(ChronoUnit.MONTHS.between(
                            day.withDayOfMonth(1), months.date().withDayOfMonth(1)))
                    .isEqualTo((long) number);
            assertThat(months.date().getDayOfMonth()).isLessThanOrEqualTo(day.getDayOfMonth());
        });
    }

    private Count after(Unit unit, int number, LocalDate day) {
        return deadlines.count(new Length(number, unit), Trigger.after(day));
    }

    private static List<LocalDate> onTheWay(Count count) {
        return Stream.concat(count.counted().stream(), count.skipped().stream().map(Skipped::date))
                .toList();
    }

    private static void often(BiConsumer<LocalDate, Integer> property) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            property.accept(LocalDate.of(1996, 1, 1).plusDays(random.nextInt(15_000)), 1 + random.nextInt(200));
        }
    }
}
