package org.plumbline.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Points in the order of time, and what there is to say of them. */
record Course(List<Point> points) {
    Course {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            Period before = points.get(i - 1).period();
            Period after = points.get(i).period();
            if (after.middle() <= before.middle()) {
                throw new Refused("The points must come in the order of time, none twice; " + after.words()
                        + " comes after " + before.words() + ".");
            }
        }
    }

    Stream<Point> known() {
        return points.stream().filter(Point::isKnown);
    }

    Optional<Point> last() {
        return known().reduce((before, after) -> after);
    }

    List<Period> periods() {
        return points.stream().map(Point::period).toList();
    }

    /** Whether the line is broken before a point: it or its neighbour is not known, or a period is missing between. */
    boolean isBrokenBefore(int point) {
        return point == 0
                || !points.get(point).isKnown()
                || !points.get(point - 1).isKnown()
                || !points.get(point).period().joins(points.get(point - 1).period());
    }

    boolean hasGap() {
        boolean started = false;
        boolean broken = false;
        for (int i = 0; i < points.size(); i++) {
            broken |= started && isBrokenBefore(i);
            started |= points.get(i).isKnown();
        }
        return broken;
    }

    /** "24 months, April 2022 to March 2024". */
    String span() {
        if (points.isEmpty()) {
            return "no periods";
        }
        Period first = points.getFirst().period();
        Period last = points.getLast().period();
        String words = first.equals(last) ? first.words() : first.words() + " to " + last.words();
        return Numbers.count(points.size(), kindWord()) + ", " + words;
    }

    private String kindWord() {
        Period.Kind kind = points.getFirst().period().kind();
        if (!points.stream().allMatch(point -> point.period().kind() == kind)) {
            return "period";
        }
        return switch (kind) {
            case SPAN -> "period";
            case DAY, WEEK, MONTH, QUARTER, YEAR, FINANCIAL_YEAR, ROLLING_YEAR ->
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** Latest, highest, lowest, and how many are not known, in sentences. */
    String facts(Unit unit) {
        Optional<Point> last = last();
        if (last.isEmpty()) {
            return points.isEmpty() ? "There are no figures to draw." : "No value is known for any of these periods.";
        }
        List<String> facts = new ArrayList<>();
        Comparator<Point> byValue = Comparator.comparingDouble(Point::known);
        Point highest = known().max(byValue).orElseThrow();
        Point lowest = known().min(byValue).orElseThrow();
        facts.add("Latest " + said(last.get(), unit)
                + (highest.known() == lowest.known()
                        ? ""
                        : "; highest " + said(highest, unit) + ", lowest " + said(lowest, unit))
                + ".");
        long unknown = points.size() - known().count();
        if (unknown > 0) {
            facts.add("Not known for " + Numbers.count(unknown, "period") + ".");
        }
        return String.join(" ", facts);
    }

    /** How many points read as more than chance, in a sentence; none where there are none. */
    Optional<String> signals() {
        List<String> parts = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            long many =
                    points.stream().filter(point -> point.reading() == reading).count();
            if (reading != Reading.ORDINARY && many > 0) {
                parts.add(many + " " + reading.brief());
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Points that are more than chance: " + String.join(", ", parts) + ".");
    }

    private static String said(Point point, Unit unit) {
        return unit.words(point.known()) + " (" + point.period().words()
                + (point.provisional() ? ", provisional)" : ")");
    }
}
