package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.measures.Good;
import org.plumbline.measures.Measure;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.reading.ControlReading;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.measures.reading.Point;
import org.plumbline.statistics.charts.SpecialCause;
import org.plumbline.statistics.charts.Variation;
import org.plumbline.statistics.screening.Drift;
import org.plumbline.statistics.screening.Multiplicity;

/** The tests of one scan: collects them, and then tells which of them hold although so many were made. */
final class ScanTests {
    private final List<Made> made = new ArrayList<>();
    private int outliers;
    private int lines;

    /**
     * A test.
     *
     * @param chance of being so far out to the worse side, or to either side where neither way is good
     * @param signal what it would be called
     */
    private record Made(double chance, Signal signal) {}

    int outliers() {
        return outliers;
    }

    int lines() {
        return lines;
    }

    /** Holds every force of a comparison against the limits around all. */
    void outliers(Comparison comparison) {
        List<Funnel.Counted> counted = comparison.ranked().stream()
                .flatMap(one -> one.counted().stream())
                .toList();
        Measure measure = comparison.measure();
        Optional<Funnel> funnel = Funnel.of(measure.definition().chart(), Comparisons.multiplier(measure), counted);
        if (funnel.isEmpty() || !comparison.caution().isEmpty()) {
            return;
        }
        for (ForceFigure one : comparison.ranked()) {
            one.counted().ifPresent(count -> {
                outliers++;
                double z = funnel.get().z(count);
                made.add(new Made(
                        Funnel.chance(z, measure.definition().good()),
                        new Signal(
                                Signal.Kind.OUTLIER,
                                one.area(),
                                measure.id(),
                                measure.name(),
                                comparison.group(),
                                outlier(one, z, funnel.get(), comparison),
                                "",
                                "")));
            });
        }
    }

    private static String outlier(ForceFigure one, double z, Funnel funnel, Comparison comparison) {
        String figure = one.figure().map(FigureWords::of).orElse(StatedFigure.NOT_KNOWN);
        return "%s in %s, %s than the %.2f of all forces together%s"
                .formatted(
                        figure,
                        comparison.span().words(),
                        z > 0 ? "higher" : "lower",
                        funnel.centre(),
                        one.beyond().isEmpty() ? "" : " and " + one.beyond());
    }

    /** Tests the end of one line. */
    void line(MeasureReading reading, String area) {
        double[] known = reading.line().points().stream()
                .filter(Point::known)
                .mapToDouble(Point::value)
                .toArray();
        Drift.of(known).ifPresent(drift -> {
            lines++;
            made.add(new Made(
                    chance(drift, reading.measure().definition().good()),
                    new Signal(
                            kind(reading),
                            area,
                            reading.measure().id(),
                            reading.measure().name(),
                            reading.group(),
                            moved(reading, drift),
                            since(reading),
                            "")));
        });
    }

    /** The chance of what would be a change for the worse; of a change either way where neither is good. */
    private static double chance(Drift drift, Good good) {
        return switch (good) {
            case LOWER -> drift.rising();
            case HIGHER -> drift.falling();
            case NEITHER -> drift.either();
        };
    }

    private static Signal.Kind kind(MeasureReading reading) {
        return reading.control()
                .last()
                .map(ControlReading.Read::cause)
                .filter(cause -> cause == SpecialCause.ABOVE_LIMITS || cause == SpecialCause.BELOW_LIMITS)
                .map(cause -> Signal.Kind.BEYOND_LIMITS)
                .orElse(Signal.Kind.DETERIORATING);
    }

    private static String moved(MeasureReading reading, Drift drift) {
        StatedFigure last =
                reading.line().last().orElseThrow().figure().orElseThrow().stated();
        String rule = reading.control()
                .last()
                .filter(read -> read.variation() != Variation.COMMON_CAUSE)
                .map(read -> ", " + read.cause().words())
                .orElse("");
        return FigureWords.of(last) + " " + FigureWords.at(last) + ", " + (drift.up() ? "higher" : "lower")
                + " than before" + rule;
    }

    /** The end of the first of the last figures that all read alike. */
    private static String since(MeasureReading reading) {
        List<ControlReading.Read> read = reading.control().points().stream()
                .filter(one -> one.point().known())
                .toList();
        if (read.isEmpty() || read.getLast().variation() == Variation.COMMON_CAUSE) {
            return "";
        }
        Variation now = read.getLast().variation();
        int first = IntStream.iterate(read.size() - 1, at -> at >= 0, at -> at - 1)
                .takeWhile(at -> read.get(at).variation() == now)
                .min()
                .orElse(read.size() - 1);
        return FigureWords.when(read.get(first).point().figure().orElseThrow().stated());
    }

    /** What holds after the chances were adjusted for all tests, the least likely first. */
    List<Signal> holding(double rate) {
        double[] adjusted = Multiplicity.BENJAMINI_YEKUTIELI.adjust(
                made.stream().mapToDouble(Made::chance).toArray());
        return IntStream.range(0, made.size())
                .filter(at -> adjusted[at] <= rate)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(at -> adjusted[at])
                        .thenComparing(at -> made.get(at).signal().area()))
                .map(at -> said(made.get(at).signal(), adjusted[at]))
                .toList();
    }

    private static Signal said(Signal one, double chance) {
        return new Signal(
                one.kind(),
                one.area(),
                one.measure(),
                one.name(),
                one.group(),
                one.words(),
                one.since(),
                chance < 0.0001 ? "below 0.0001" : String.format(Locale.UK, "%.4f", chance));
    }
}
