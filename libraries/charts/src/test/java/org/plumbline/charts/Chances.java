package org.plumbline.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.plumbline.charts.ControlChart.Stage;
import org.plumbline.charts.SeriesChart.Series;
import org.plumbline.charts.WasIs.Moment;
import org.plumbline.charts.WasIs.Pair;

/** Charts by chance: long and short words, few and many points, small and huge values of every unit. */
final class Chances {
    private static final String[] WORDS = {
        "overdue",
        "assessments",
        "of",
        "registered",
        "offenders",
        "the",
        "West",
        "Midlands",
        "Police",
        "multi-agency",
        "in",
        "A"
    };

    private Chances() {}

    static Chart any(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> control(random);
            case 1 -> series(random);
            case 2 -> ranked(random);
            case 3 -> wasIs(random);
            default ->
                Sparkline.of(words(random), unit(random), points(random)).withTarget(value(random), text(random, 3));
        };
    }

    private static ControlChart control(Random random) {
        List<Point> points = points(random);
        double centre = value(random);
        double half = Math.abs(value(random));
        List<Stage> stages = new ArrayList<>();
        int middle = points.size() / 2;
        if (middle > 0 && random.nextBoolean()) {
            stages.add(Stage.of(0, middle - 1, centre, centre - half, centre + half));
            stages.add(Stage.of(middle, points.size() - 1, centre / 2, centre / 2 - half, centre / 2 + half)
                    .because(text(random, 6)));
        }
        ControlChart chart = ControlChart.of(words(random), unit(random), points)
                .withStages(stages)
                .withAnnotations(events(random));
        chart = random.nextBoolean() ? chart.withTarget(value(random), text(random, 4)) : chart;
        return random.nextBoolean() ? chart.leavingZero() : chart;
    }

    private static SeriesChart series(Random random) {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            series.add(new Series(text(random, 4) + " " + i, points(random)));
        }
        return SeriesChart.of(words(random), unit(random), series).withAnnotations(events(random));
    }

    private static RankedDots ranked(Random random) {
        List<RankedDots.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            double value = value(random);
            entries.add(
                    random.nextInt(6) == 0
                            ? RankedDots.Entry.notKnown(text(random, 5))
                            : RankedDots.Entry.of(text(random, 5), value, value - 3, value + 4));
        }
        return RankedDots.of(words(random), unit(random), entries).withReference(value(random), text(random, 4));
    }

    private static WasIs wasIs(Random random) {
        Unit shared = unit(random);
        boolean oneUnit = random.nextBoolean();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            pairs.add(Pair.of(text(random, 9), oneUnit ? shared : unit(random), moment(random), moment(random))
                    .reading(List.of(Reading.values()).get(random.nextInt(4)), text(random, 6)));
        }
        return new WasIs(words(random), pairs);
    }

    private static Moment moment(Random random) {
        return new Moment(
                Period.month(2010 + random.nextInt(15), 1 + random.nextInt(12)),
                random.nextInt(5) == 0 ? OptionalDouble.empty() : OptionalDouble.of(value(random)));
    }

    private static List<Point> points(Random random) {
        List<Point> points = new ArrayList<>();
        int many = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(90);
        int kind = random.nextInt(5);
        for (int i = 0; i < many; i++) {
            Period period =
                    switch (kind) {
                        case 0 -> Period.month(YearMonth.of(2018, 6).plusMonths(i));
                        case 1 -> Period.quarter(2002 + i / 4, 1 + i % 4);
                        case 2 -> Period.financialYear(1940 + i);
                        case 3 -> Period.on(LocalDate.of(2020, 1, 3).plusDays(11L * i));
                        default -> Period.yearTo(YearMonth.of(2002, 3).plusMonths(3L * i));
                    };
            points.add(random.nextInt(7) == 0 ? Point.notKnown(period) : Point.of(period, value(random)));
        }
        return points;
    }

    private static List<Annotation> events(Random random) {
        List<Annotation> events = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            events.add(new Annotation(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)), text(random, 8)));
        }
        return events;
    }

    private static double value(Random random) {
        double size = Math.pow(10, random.nextInt(3) == 0 ? random.nextInt(8) : 2);
        return size * (random.nextInt(6) == 0 ? -1 : 1) * random.nextDouble();
    }

    private static Unit unit(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Unit.percent(1);
            case 1 -> Unit.pounds(0);
            case 2 -> Unit.of(text(random, 4), 2);
            default -> Unit.count(text(random, 2));
        };
    }

    private static Words words(Random random) {
        return new Words(text(random, 20), text(random, 5), text(random, 5), text(random, 3), text(random, 12));
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
