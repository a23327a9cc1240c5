package org.plumbline.measures.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Measure;

/**
 * A measure's figures for one area and group, read from a day.
 *
 * @param control what a control chart says of the line
 * @param freshness how old the last figure is; empty where none is known
 */
public record MeasureReading(
        Measure measure,
        String area,
        String group,
        Line line,
        ControlReading control,
        Optional<Freshness> freshness,
        LocalDate today) {

    /** Reads figures that hold, of one area and group. */
    public static MeasureReading of(Measure measure, String area, String group, List<Figure> figures, LocalDate today) {
        Line line = Line.of(figures);
        return new MeasureReading(
                measure,
                area,
                group,
                line,
                ControlReading.of(line, measure, area),
                line.last().map(point -> Freshness.of(measure.definition(), point.end(), today)),
                today);
    }

    /** The difference between the first figure and the last. */
    public Optional<Change> wholeChange() {
        List<Point> known = line.points().stream().filter(Point::known).toList();
        return known.size() < 2 ? Optional.empty() : between(known.getFirst(), known.getLast());
    }

    /** The difference between the figures that were the last ones on two days; empty where either is not known. */
    public Optional<Change> between(LocalDate was, LocalDate is) {
        Optional<Point> before = line.lastBy(was);
        Optional<Point> after = line.lastBy(is);
        return before.isEmpty() || after.isEmpty() ? Optional.empty() : between(before.get(), after.get());
    }

    /** By the chart where it has limits, since it knows more than two figures do; otherwise by the two themselves. */
    private Optional<Change> between(Point before, Point after) {
        Optional<Change> alone = Change.between(
                before.figure().orElseThrow().stated(),
                after.figure().orElseThrow().stated(),
                measure.definition());
        if (!control.limits() || before.equals(after)) {
            return alone;
        }
        List<ControlReading.Read> within = control.points().stream()
                .filter(read -> read.point().end().isAfter(before.end())
                        && !read.point().end().isAfter(after.end()))
                .toList();
        boolean signal = within.stream().anyMatch(read -> !read.cause().words().isEmpty())
                || control.steps().stream()
                        .map(step -> control.points().get(step).point().end())
                        .anyMatch(day -> day.isAfter(before.end()) && !day.isAfter(after.end()));
        return alone.map(change -> new Change(
                change.difference(),
                change.perCent(),
                signal ? Change.Reading.SIGNAL : Change.Reading.NOISE,
                signal
                        ? "The control chart shows a signal between the two."
                        : "The control chart shows no signal between the two."));
    }
}
