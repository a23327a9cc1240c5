package org.plumbline.measures.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.measures.Figure;

/**
 * The figures of one measure, area and group that stand on one line, and those that do not.
 *
 * @param span over which time each of its figures reaches
 * @param points by their days; a period without a figure between two with one is a place without a value
 * @param aside what is known and not on the line, each with why
 */
public record Line(Span span, List<Point> points, List<Aside> aside) {
    private static final int MOST_GAPS = 1200;

    public Line {
        points = List.copyOf(points);
        aside = List.copyOf(aside);
    }

    /** A figure that is not on the line. */
    public record Aside(Figure figure, String because) {}

    /** Lays figures that hold out; the most frequent span makes the line, of equals the shorter. */
    public static Line of(List<Figure> figures) {
        Map<Span, List<Figure>> bySpan = new EnumMap<>(Span.class);
        for (Figure figure : figures) {
            bySpan.computeIfAbsent(Span.of(figure.stated()), span -> new ArrayList<>())
                    .add(figure);
        }
        Optional<Span> most = bySpan.entrySet().stream()
                .filter(one -> one.getValue().stream()
                        .anyMatch(figure -> figure.stated().value().isPresent()))
                .max(Comparator.comparingInt((Map.Entry<Span, List<Figure>> one) ->
                                one.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
        Span span = most.orElse(Span.DAY);
        List<Aside> aside = new ArrayList<>();
        bySpan.forEach((other, those) -> {
            if (other != span) {
                those.forEach(figure -> aside.add(new Aside(figure, other(other, span))));
            }
        });
        SortedMap<LocalDate, Figure> placed = placed(bySpan.getOrDefault(span, List.of()), aside);
        return new Line(span, filled(span, placed), aside);
    }

    private static String other(Span other, Span span) {
        return "It is for " + other.words() + ", and the line is of figures for " + span.words() + ".";
    }

    /** Of two statements about one day the one recorded last stands on the line, and the other beside it. */
    private static SortedMap<LocalDate, Figure> placed(List<Figure> figures, List<Aside> aside) {
        SortedMap<LocalDate, Figure> placed = new TreeMap<>();
        for (Figure figure : figures) {
            Figure before = placed.put(end(figure), figure);
            if (before != null) {
                aside.add(new Aside(
                        before,
                        before.stated().saysAs(figure.stated())
                                ? "It says the same as a later statement about the same time."
                                : "Another statement about the same time says "
                                        + figure.stated().stated() + "."));
            }
        }
        return placed;
    }

    private static LocalDate end(Figure figure) {
        return figure.stated()
                .to()
                .or(() -> figure.stated().asAt())
                .map(day -> day.last())
                .orElse(figure.effectiveOn());
    }

    private static List<Point> filled(Span span, SortedMap<LocalDate, Figure> placed) {
        List<Point> points = new ArrayList<>();
        LocalDate before = null;
        for (Map.Entry<LocalDate, Figure> one : placed.entrySet()) {
            LocalDate missing = before;
            while (missing != null && points.size() < MOST_GAPS) {
                missing = span.next(missing)
                        .filter(day -> day.isBefore(one.getKey()))
                        .orElse(null);
                if (missing != null) {
                    points.add(new Point(missing, Optional.empty()));
                }
            }
            points.add(new Point(one.getKey(), Optional.of(one.getValue())));
            before = one.getKey();
        }
        return points;
    }

    /** The last point with a value. */
    public Optional<Point> last() {
        return points.reversed().stream().filter(Point::known).findFirst();
    }

    /** The last point with a value on or before a day. */
    public Optional<Point> lastBy(LocalDate day) {
        return points.reversed().stream()
                .filter(Point::known)
                .filter(point -> !point.end().isAfter(day))
                .findFirst();
    }

    /** How many points have a value. */
    public int known() {
        return (int) points.stream().filter(Point::known).count();
    }
}
