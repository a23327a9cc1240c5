package org.plumbline.measures.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.plumbline.charts.Annotation;
import org.plumbline.charts.ControlChart;
import org.plumbline.charts.Period;
import org.plumbline.charts.Reading;
import org.plumbline.charts.Sparkline;
import org.plumbline.charts.Target;
import org.plumbline.charts.Unit;
import org.plumbline.charts.Words;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Recalculation;
import org.plumbline.measures.StatedFigure;
import org.plumbline.statistics.charts.Variation;

/** Draws a measure that was read; the same drawing on its page, in a paper and as a file. */
public final class Drawing {
    /** How many points a page or a paper shows unless somebody wants all: five years of months. */
    public static final int SHOWN = 60;

    private static final int MOST_DECIMALS = 4;

    private Drawing() {}

    /** The control chart of a reading; a run chart where there are no limits. */
    public static ControlChart of(MeasureReading reading, String area) {
        List<Period> periods = periods(reading.line());
        List<org.plumbline.charts.Point> points = points(reading, periods);
        ControlChart chart = new ControlChart(
                words(reading, area, Headline.of(reading)),
                unit(reading),
                points,
                stages(reading),
                reading.measure()
                        .target(reading.area())
                        .map(target -> new Target(target.value().doubleValue(), "Target, " + target.setter())),
                annotations(reading, periods),
                "Mean",
                false);
        return chart;
    }

    /** Small, for a card. */
    public static Sparkline small(MeasureReading reading, String area) {
        Sparkline line = Sparkline.of(
                words(reading, area, reading.measure().name()),
                unit(reading),
                points(reading, periods(reading.line())));
        return reading.measure()
                .target(reading.area())
                .map(target -> line.withTarget(target.value().doubleValue(), "Target"))
                .orElse(line);
    }

    private static Words words(MeasureReading reading, String area, String title) {
        String sources = reading.line().points().stream()
                .flatMap(point -> point.figure().stream())
                .map(figure ->
                        figure.stated().statedBy() + ", " + figure.stated().document())
                .distinct()
                .limit(4)
                .collect(Collectors.joining("; "));
        String group = reading.group().isEmpty() ? "" : ", " + reading.group();
        return new Words(
                title,
                reading.measure().name() + (area.isEmpty() ? "" : ", " + area) + group,
                FigureWords.unit(reading.measure().definition().unit()),
                reading.line().span() == Span.DAY
                        ? ""
                        : "each for " + reading.line().span().words(),
                sources);
    }

    private static List<org.plumbline.charts.Point> points(MeasureReading reading, List<Period> periods) {
        List<org.plumbline.charts.Point> points = new ArrayList<>();
        List<ControlReading.Read> read = reading.control().points();
        for (int at = 0; at < read.size(); at++) {
            ControlReading.Read one = read.get(at);
            points.add(
                    one.point().known()
                            ? org.plumbline.charts.Point.of(
                                            periods.get(at), one.point().value())
                                    .reading(shape(one.variation()), one.cause().words())
                            : org.plumbline.charts.Point.notKnown(periods.get(at)));
        }
        return points;
    }

    private static Reading shape(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> Reading.ORDINARY;
            case IMPROVEMENT -> Reading.IMPROVING;
            case CONCERN -> Reading.WORSENING;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> Reading.NEITHER;
        };
    }

    /** Points that follow each other with the same lines are one stage; a recalculation begins one and says why. */
    private static List<ControlChart.Stage> stages(MeasureReading reading) {
        List<ControlReading.Read> read = reading.control().points();
        List<ControlChart.Stage> stages = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= read.size(); at++) {
            if (at == read.size()
                    || reading.control().steps().contains(at)
                    || !sameLines(read.get(first), read.get(at))) {
                ControlChart.Stage stage = stage(first, at - 1, read.get(first));
                if (stage.centre().isPresent()) {
                    stages.add(reading.control().steps().contains(first) ? stage.because(why(reading, first)) : stage);
                }
                first = at;
            }
        }
        return stages;
    }

    private static boolean sameLines(ControlReading.Read one, ControlReading.Read other) {
        return Double.compare(one.centre(), other.centre()) == 0
                && Double.compare(one.lower(), other.lower()) == 0
                && Double.compare(one.upper(), other.upper()) == 0;
    }

    private static ControlChart.Stage stage(int first, int last, ControlReading.Read read) {
        return new ControlChart.Stage(first, last, "", known(read.centre()), known(read.lower()), known(read.upper()));
    }

    private static OptionalDouble known(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static String why(MeasureReading reading, int step) {
        LocalDate end = reading.line().points().get(step).end();
        return reading.measure().recalculations(reading.area()).stream()
                .filter(one -> !one.from().isAfter(end))
                .reduce((before, after) -> after)
                .map(Recalculation::because)
                .orElse("a new process");
    }

    private static List<Annotation> annotations(MeasureReading reading, List<Period> periods) {
        if (periods.isEmpty()) {
            return List.of();
        }
        LocalDate first = periods.getFirst().start();
        LocalDate last = periods.getLast().end();
        return reading.measure().annotations(reading.area()).stream()
                .filter(one -> !one.on().isBefore(first) && !one.on().isAfter(last))
                .map(one -> new Annotation(one.on(), one.words()))
                .toList();
    }

    /** As many decimals as the figures were stated with. */
    static Unit unit(MeasureReading reading) {
        int decimals = reading.line().points().stream()
                .flatMap(point -> point.figure().stream())
                .flatMap(figure -> figure.stated().value().stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        int shown = Math.clamp(decimals, 0, MOST_DECIMALS);
        String unit = reading.measure().definition().unit();
        return switch (unit) {
            case "percent" -> Unit.percent(shown);
            case "GBP" -> Unit.pounds(shown);
            default -> Unit.of(FigureWords.unit(unit), shown);
        };
    }

    /** The periods of a line's points; of years that begin in different months, each the twelve months up to its end. */
    static List<Period> periods(Line line) {
        List<LocalDate> starts = line.points().stream()
                .flatMap(point -> point.figure().stream())
                .flatMap(figure -> begin(figure).stream())
                .toList();
        Optional<Period.Kind> kind =
                switch (line.span()) {
                    case DAY, OTHER -> Optional.empty();
                    case WEEK -> Optional.of(Period.Kind.WEEK);
                    case MONTH -> calendar(starts, 1, Period.Kind.MONTH);
                    case QUARTER -> calendar(starts, 3, Period.Kind.QUARTER);
                    case YEAR -> years(starts);
                };
        return line.points().stream()
                .map(point -> kind.map(one -> new Period(one, start(line.span(), point.end()), point.end()))
                        .orElseGet(() -> day(point)))
                .toList();
    }

    /** As far as the day was stated. */
    private static Period day(Point point) {
        return point.figure()
                .map(Figure::stated)
                .filter(stated -> stated.from().isEmpty() && stated.to().isEmpty())
                .flatMap(StatedFigure::asAt)
                .map(day -> Period.onSomeDay(day.first(), day.last()))
                .orElseGet(() -> Period.on(point.end()));
    }

    private static Optional<LocalDate> begin(Figure figure) {
        return figure.stated().from().map(day -> day.first());
    }

    private static Optional<Period.Kind> calendar(List<LocalDate> starts, int months, Period.Kind kind) {
        boolean whole =
                starts.stream().allMatch(day -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0);
        return whole ? Optional.of(kind) : Optional.empty();
    }

    private static Optional<Period.Kind> years(List<LocalDate> starts) {
        if (starts.stream().anyMatch(day -> day.getDayOfMonth() != 1)) {
            return Optional.empty();
        }
        List<Integer> months =
                starts.stream().map(LocalDate::getMonthValue).distinct().toList();
        if (months.size() > 1) {
            return Optional.of(Period.Kind.ROLLING_YEAR);
        }
        return Optional.of(
                switch (months.getFirst()) {
                    case 1 -> Period.Kind.YEAR;
                    case 4 -> Period.Kind.FINANCIAL_YEAR;
                    default -> Period.Kind.ROLLING_YEAR;
                });
    }

    private static LocalDate start(Span span, LocalDate end) {
        LocalDate after = end.plusDays(1);
        return switch (span) {
            case WEEK -> after.minusWeeks(1);
            case MONTH -> after.minusMonths(1);
            case QUARTER -> after.minusMonths(3);
            case YEAR -> after.minusYears(1);
            case DAY, OTHER -> end;
        };
    }
}
