package org.plumbline.measures.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Recalculation;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.Target;
import org.plumbline.statistics.charts.Assurance;
import org.plumbline.statistics.charts.ControlChart;
import org.plumbline.statistics.charts.Direction;
import org.plumbline.statistics.charts.SpecialCause;
import org.plumbline.statistics.charts.Variation;
import org.plumbline.statistics.charts.XmrChart;

/**
 * What a control chart says of a line.
 *
 * @param points one for each point of the line
 * @param steps positions from which limits are calculated anew
 * @param assurance whether the process, left as it is, will meet its target; empty without limits, a target or a good way
 * @param method how the limits are made, in words
 */
public record ControlReading(List<Read> points, List<Integer> steps, Optional<Assurance> assurance, String method) {
    private static final Pattern PER = Pattern.compile("per[ _](\\d[\\d,]*)(k?).*");
    private static final double THOUSAND = 1000;

    public ControlReading {
        points = List.copyOf(points);
        steps = List.copyOf(steps);
    }

    /** One point; centre and limits are NaN where there are none. */
    public record Read(
            Point point, double centre, double lower, double upper, SpecialCause cause, Variation variation) {}

    /** Reads the line of a measure for an area. */
    public static ControlReading of(Line line, Measure measure, String area) {
        Direction good = measure.definition().good().direction();
        OptionalDouble target = measure.target(area)
                .map(Target::value)
                .map(value -> OptionalDouble.of(value.doubleValue()))
                .orElse(OptionalDouble.empty());
        List<Integer> steps = steps(line, measure.recalculations(area));
        if (line.points().isEmpty()) {
            return new ControlReading(List.of(), List.of(), Optional.empty(), "");
        }
        return chart(line, measure)
                .map(chart -> counted(line, chart, measure.definition().chart(), steps, good, target))
                .orElseGet(() -> individuals(line, steps, good, target));
    }

    private static ControlReading individuals(Line line, List<Integer> steps, Direction good, OptionalDouble target) {
        double[] values = values(line, point -> Optional.of(point.value()));
        XmrChart chart = XmrChart.of(
                values, new XmrChart.Settings(true, OptionalInt.empty(), steps, good, target, XmrChart.RUN_CHART_ONLY));
        List<Read> read = new ArrayList<>();
        for (XmrChart.Segment segment : chart.segments()) {
            for (int at = segment.start(); at <= segment.end(); at++) {
                read.add(new Read(
                        line.points().get(at),
                        segment.mean(),
                        segment.lower(),
                        segment.upper(),
                        chart.cause(at),
                        chart.variation(at)));
            }
        }
        boolean limits = chart.segments().stream().anyMatch(segment -> !Double.isNaN(segment.lower()));
        return new ControlReading(
                read,
                steps,
                chart.assurance(),
                limits
                        ? "Individuals (XmR): mean ± 2.66 × mean moving range; moving ranges of 3.267 times their mean or"
                                + " more are left out once, as NHSRplotthedots does."
                        : "A run chart: limits need 12 figures, and there are " + line.known() + ".");
    }

    /** Charts of counts, given the settings; empty where the counts behind the figures are not all known. */
    private static Optional<Function<ControlChart.Settings, ControlChart>> chart(Line line, Measure measure) {
        Chart chart = measure.definition().chart();
        if (chart == Chart.INDIVIDUALS || !countsKnown(line, chart)) {
            return Optional.empty();
        }
        double[] counts = values(
                line,
                point -> point.figure()
                        .map(figure -> figure.stated())
                        .flatMap(stated -> chart == Chart.COUNTS ? stated.value() : stated.numerator())
                        .map(BigDecimal::doubleValue));
        double[] of = values(
                line,
                point -> point.figure()
                        .map(figure -> figure.stated())
                        .flatMap(StatedFigure::denominator)
                        .map(BigDecimal::doubleValue));
        return Optional.of(settings -> switch (chart) {
            case SHARES -> ControlChart.proportions(counts, of, true, settings);
            case RATES ->
                ControlChart.rates(counts, of, multiplier(measure.definition().unit()), true, settings);
            case COUNTS, INDIVIDUALS -> ControlChart.counts(counts, settings);
        });
    }

    private static boolean countsKnown(Line line, Chart chart) {
        return line.points().stream()
                .filter(Point::known)
                .map(point -> point.figure().orElseThrow().stated())
                .allMatch(stated -> chart == Chart.COUNTS
                        ? stated.value().filter(value -> value.signum() >= 0).isPresent()
                        : stated.numerator().isPresent() && stated.denominator().isPresent());
    }

    private static ControlReading counted(
            Line line,
            Function<ControlChart.Settings, ControlChart> chart,
            Chart kind,
            List<Integer> steps,
            Direction good,
            OptionalDouble target) {
        ControlChart drawn = chart.apply(
                new ControlChart.Settings(OptionalInt.empty(), steps, Set.of(), true, XmrChart.RUN_CHART_ONLY));
        double scale = kind == Chart.SHARES ? 100 : 1;
        List<Read> read = new ArrayList<>();
        for (int at = 0; at < drawn.size(); at++) {
            SpecialCause cause = drawn.cause(at);
            read.add(new Read(
                    line.points().get(at),
                    drawn.centre(at) * scale,
                    drawn.lower(at) * scale,
                    drawn.upper(at) * scale,
                    cause,
                    cause.variation(good)));
        }
        Read last = read.getLast();
        return new ControlReading(
                read,
                steps,
                Assurance.of(good, last.lower(), last.upper(), target.orElse(Double.NaN)),
                Double.isNaN(last.upper())
                        ? "A run chart: limits need 12 figures, and there are " + line.known() + "."
                        : switch (kind) {
                            case SHARES ->
                                "Shares (Laney’s p′): centre ± 3 standard deviations of a share, widened by how"
                                        + " much the shares really vary.";
                            case RATES ->
                                "Rates (Laney’s u′): centre ± 3 standard deviations of a rate, widened by how much"
                                        + " the rates really vary.";
                            case COUNTS, INDIVIDUALS -> "Counts (c): mean ± 3 times its square root.";
                        });
    }

    /** The number in "per 1,000", "per_100k" and the like; 1 where there is none. */
    static double multiplier(String unit) {
        Matcher per = PER.matcher(unit);
        if (!per.matches()) {
            return unit.startsWith("per_million") || unit.startsWith("per million") ? THOUSAND * THOUSAND : 1;
        }
        double number = Double.parseDouble(per.group(1).replace(",", ""));
        return per.group(2).isEmpty() ? number : number * THOUSAND;
    }

    private static double[] values(Line line, Function<Point, Optional<Double>> value) {
        return line.points().stream()
                .mapToDouble(point -> value.apply(point).orElse(Double.NaN))
                .toArray();
    }

    /** The first point that speaks of the new process, for each recalculation; none where that is the first of all. */
    private static List<Integer> steps(Line line, List<Recalculation> recalculations) {
        List<Integer> steps = new ArrayList<>();
        for (Recalculation one : recalculations) {
            for (int at = 1; at < line.points().size(); at++) {
                if (!begins(line.points().get(at)).isBefore(one.from())) {
                    steps.add(at);
                    break;
                }
            }
        }
        return steps.stream().distinct().sorted().toList();
    }

    private static LocalDate begins(Point point) {
        return point.figure()
                .flatMap(figure -> figure.stated().from())
                .map(day -> day.first())
                .orElse(point.end());
    }

    /** The last point with a value. */
    public Optional<Read> last() {
        return points.reversed().stream().filter(read -> read.point().known()).findFirst();
    }

    /** Whether there are limits at the last point. */
    public boolean limits() {
        return last().filter(read -> !Double.isNaN(read.upper())).isPresent();
    }
}
