package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.measures.Basis;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Good;
import org.plumbline.measures.Measure;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.openfiles.Areas;

class ScanTestsTest {
    private static final int ROUNDS = 60;
    private static final int MONTHS = 24;
    private static final double RATE = 0.05;
    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final Measure SOLVED = new Measure(
            "solved",
            new Definition(
                    "Solved",
                    "Share solved.",
                    "percent",
                    Good.HIGHER,
                    "solved",
                    "all",
                    Basis.RECORDED,
                    SourceClass.OFFICIAL_STATISTIC,
                    "",
                    Cadence.MONTHLY,
                    "",
                    0,
                    31,
                    Chart.SHARES),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            LocalDate.of(2023, 1, 1),
            1);

    private static Figure figure(Force force, int month, int solved, int all) {
        YearMonth of = FIRST.plusMonths(month);
        return new Figure(
                "batch",
                1,
                new StatedFigure(
                        SOLVED.id(),
                        Areas.of(force),
                        "",
                        Optional.of(StatedDay.of(of.atDay(1))),
                        Optional.of(StatedDay.of(of.atEndOfMonth())),
                        Optional.empty(),
                        solved + " of " + all,
                        Optional.of(BigDecimal.valueOf(100.0 * solved / all).setScale(2, RoundingMode.HALF_UP)),
                        Optional.of(BigDecimal.valueOf(solved)),
                        Optional.of(BigDecimal.valueOf(all)),
                        "percent",
                        "Home Office",
                        "file",
                        "",
                        "",
                        "",
                        1),
                1,
                Instant.EPOCH,
                of.atEndOfMonth());
    }

    /** Two years of shares of 43 forces, all of them 20% but for chance. */
    private static List<Figure> noise(Random random) {
        List<Figure> figures = new ArrayList<>();
        for (Force force : Forces.known().territorial()) {
            int all = 300 + random.nextInt(1200);
            for (int month = 0; month < MONTHS; month++) {
                figures.add(figure(force, month, binomial(random, all, 0.2), all));
            }
        }
        return figures;
    }

    private static int binomial(Random random, int all, double share) {
        return (int) random.doubles(all).filter(one -> one < share).count();
    }

    private static List<Signal> scan(List<Figure> figures) {
        ScanTests tests = new ScanTests();
        Comparisons.of(
                        SOLVED,
                        figures,
                        new Comparisons.Wanted("solved", Optional.of(""), Optional.empty(), ""),
                        List.of())
                .ifPresent(tests::outliers);
        for (Force force : Forces.known().territorial()) {
            List<Figure> own = figures.stream()
                    .filter(one -> one.stated().area().equals(Areas.of(force)))
                    .toList();
            tests.line(MeasureReading.of(SOLVED, Areas.of(force), "", own, LocalDate.of(2025, 1, 15)), Areas.of(force));
        }
        assertThat(tests.outliers()).isEqualTo(43);
        assertThat(tests.lines()).isEqualTo(43);
        return tests.holding(RATE);
    }

    private static List<Figure> changed(List<Figure> figures, Force whose, int from, DoubleUnaryOperator how) {
        return figures.stream()
                .map(one -> {
                    boolean his = one.stated().area().equals(Areas.of(whose))
                            && !one.effectiveOn()
                                    .isBefore(FIRST.plusMonths(from).atDay(1));
                    double solved = one.stated().numerator().orElseThrow().doubleValue();
                    int all = one.stated().denominator().orElseThrow().intValue();
                    int month = (int) FIRST.until(YearMonth.from(one.effectiveOn()), ChronoUnit.MONTHS);
                    return his ? figure(whose, month, (int) how.applyAsDouble(solved), all) : one;
                })
                .toList();
    }

    /** Where there is nothing, all that is listed is false; so in no more than the rate of scans may anything be. */
    @Test
    void in_noise_no_more_scans_find_anything_than_the_rate_allows() {
        String given = System.getenv("PLUMBLINE_SEED");
        long seed = given == null ? System.nanoTime() : Long.parseLong(given);
        System.out.println("seed " + seed + " (PLUMBLINE_SEED=" + seed + " repeats it)");
        Random random = new Random(seed);
        int alarms = 0;
        for (int round = 0; round < ROUNDS; round++) {
            alarms += scan(noise(random)).isEmpty() ? 0 : 1;
        }

        // 5% of 60 scans are 3; more than 11 come less than once in 20,000 runs.
        assertThat(alarms).isLessThanOrEqualTo(11);
    }

    @Test
    void a_force_that_falls_by_half_stands_out_twice_and_first() {
        Force kent = Forces.named("Kent");

        List<Signal> found = scan(changed(noise(new Random(11)), kent, MONTHS - 7, solved -> solved / 2));

        assertThat(found).isNotEmpty().first().satisfies(one -> {
            assertThat(one.area()).isEqualTo(Areas.of(kent));
            assertThat(one.words()).contains("lower");
        });
        assertThat(found)
                .filteredOn(one -> one.area().equals(Areas.of(kent)))
                .extracting(Signal::kind)
                .contains(Signal.Kind.OUTLIER)
                .containsAnyOf(Signal.Kind.DETERIORATING, Signal.Kind.BEYOND_LIMITS);
    }

    @Test
    void a_force_that_becomes_better_does_not_stand_out() {
        Force kent = Forces.named("Kent");

        List<Signal> found = scan(changed(noise(new Random(11)), kent, MONTHS - 7, solved -> solved * 2));

        assertThat(found).extracting(Signal::area).doesNotContain(Areas.of(kent));
    }
}
