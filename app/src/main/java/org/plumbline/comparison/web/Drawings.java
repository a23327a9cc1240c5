package org.plumbline.comparison.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.charts.FunnelPlot;
import org.plumbline.charts.Period;
import org.plumbline.charts.Point;
import org.plumbline.charts.RankedDots;
import org.plumbline.charts.SeriesChart;
import org.plumbline.charts.Target;
import org.plumbline.charts.Unit;
import org.plumbline.charts.Words;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.ForceFigure;
import org.plumbline.comparison.Span;
import org.plumbline.measures.Good;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.reading.FigureWords;

/** The charts of a comparison. */
final class Drawings {
    private static final String TOGETHER = "All ranked forces together";

    private Drawings() {}

    /** Forces in the order of their figures, with intervals. */
    static RankedDots ranked(Comparison comparison) {
        List<RankedDots.Entry> entries = comparison.forces().stream()
                .filter(one -> one.because().isEmpty())
                .map(one -> entry(one, comparison.ours()))
                .toList();
        return new RankedDots(
                words(comparison, comparison.conclusion()),
                unit(comparison),
                entries,
                comparison.funnel().map(limits -> new Target(limits.centre(), TOGETHER)),
                comparison.measure().definition().good() != Good.LOWER,
                false);
    }

    private static RankedDots.Entry entry(ForceFigure one, String ours) {
        return new RankedDots.Entry(
                one.force().displayName(),
                one.value(),
                one.interval().map(range -> OptionalDouble.of(range.lower())).orElse(OptionalDouble.empty()),
                one.interval().map(range -> OptionalDouble.of(range.upper())).orElse(OptionalDouble.empty()),
                one.area().equals(ours),
                one.beyond());
    }

    /** Forces by how much they have to do, and the limits around all together. */
    static FunnelPlot funnel(Comparison comparison) {
        Comparison.Limits limits = comparison.funnel().orElseThrow();
        return new FunnelPlot(
                words(comparison, comparison.conclusion()),
                unit(comparison),
                across(comparison),
                Unit.count(""),
                "Other forces",
                comparison.ranked().stream()
                        .flatMap(one -> place(one, comparison.ours()).stream())
                        .toList(),
                new Target(limits.centre(), TOGETHER),
                limits.curve().stream()
                        .map(at -> new FunnelPlot.Limits(
                                at.denominator(), at.lower95(), at.upper95(), at.lower998(), at.upper998()))
                        .toList(),
                true);
    }

    private static String across(Comparison comparison) {
        String of = comparison.measure().definition().denominator();
        return of.isEmpty() ? "Out of how many" : of.substring(0, 1).toUpperCase(Locale.UK) + of.substring(1);
    }

    private static Optional<FunnelPlot.Place> place(ForceFigure one, String ours) {
        return one.figure()
                .flatMap(StatedFigure::denominator)
                .map(denominator -> new FunnelPlot.Place(
                        one.force().displayName(),
                        denominator.doubleValue(),
                        one.value(),
                        one.area().equals(ours),
                        one.beyond()));
    }

    /** Ours beside the median of the others. */
    static SeriesChart trend(Comparison comparison) {
        List<Point> own = new ArrayList<>();
        List<Point> others = new ArrayList<>();
        for (Comparison.Moment moment : comparison.trend()) {
            Period period = period(moment.span());
            own.add(moment.ours().map(value -> Point.of(period, value)).orElseGet(() -> Point.notKnown(period)));
            others.add(Point.of(period, moment.median()));
        }
        return SeriesChart.of(
                words(comparison, ours(comparison) + " beside the median of the others"),
                unit(comparison),
                List.of(
                        new SeriesChart.Series(ours(comparison), own),
                        new SeriesChart.Series(
                                comparison.similar().isPresent() ? "Similar forces" : "Other forces", others)));
    }

    static String ours(Comparison comparison) {
        return comparison.our().map(one -> one.force().policeUkName()).orElse("No force chosen");
    }

    private static Period period(Span span) {
        LocalDate after = span.to().plusDays(1);
        Period.Kind kind = Period.Kind.SPAN;
        if (span.from().equals(span.to())) {
            kind = Period.Kind.DAY;
        } else if (after.equals(span.from().plusMonths(1))) {
            kind = Period.Kind.MONTH;
        } else if (after.equals(span.from().plusMonths(3))) {
            kind = Period.Kind.QUARTER;
        } else if (after.equals(span.from().plusYears(1))) {
            kind = span.from().getMonthValue() == 4 ? Period.Kind.FINANCIAL_YEAR : Period.Kind.ROLLING_YEAR;
        }
        return new Period(kind, span.from(), span.to());
    }

    private static Words words(Comparison comparison, String title) {
        return new Words(
                title,
                comparison.measure().name() + (comparison.group().isEmpty() ? "" : ", " + comparison.group()),
                FigureWords.unit(comparison.measure().definition().unit()),
                comparison.span().words(),
                "");
    }

    private static Unit unit(Comparison comparison) {
        String unit = comparison.measure().definition().unit();
        int decimals = comparison.forces().stream()
                .flatMap(one -> one.figure().stream())
                .flatMap(figure -> figure.value().stream())
                .mapToInt(value -> Math.clamp(value.scale(), 0, 2))
                .max()
                .orElse(0);
        return unit.equals("percent") ? Unit.percent(decimals) : Unit.of(FigureWords.unit(unit), decimals);
    }
}
