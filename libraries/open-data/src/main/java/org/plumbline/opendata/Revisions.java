package org.plumbline.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.measures.OpenMeasure;

/**
 * How a later reading differs from an earlier one, figure by figure. A release of police.uk tells all its months again, so
 * most figures of an old month are told twice; reading the later one revises them and never doubles them.
 *
 * @param changes one for each figure of either reading that the later one could speak of
 * @param outside figures of the earlier reading whose period the later one does not cover; they stand as they were
 */
public record Revisions(List<Change> changes, List<OpenFigure> outside) {
    private static final double BY_NATURE_ALIKE = 1e-12;

    public Revisions {
        changes = List.copyOf(changes);
        outside = List.copyOf(outside);
    }

    /** What happened to one figure. */
    public sealed interface Change {}

    /** Value, numerator and denominator are as they were. */
    public record Same(OpenFigure figure) implements Change {}

    /** The figure is another. */
    public record Revised(OpenFigure was, OpenFigure is) implements Change {
        public double difference() {
            return is.value() - was.value();
        }

        /** Whether the new value lies within this share of the old one, as ordinary revisions of 0.4% or so do. */
        public boolean within(double share) {
            return Math.abs(difference()) <= share * Math.abs(was.value());
        }
    }

    /** The earlier reading had no such figure. */
    public record New(OpenFigure figure) implements Change {}

    /**
     * The later reading covers the measure and the period, and has the figure no more: the force is silent about it now. What it
     * was is no longer said, and it has not become zero.
     */
    public record Withdrawn(OpenFigure figure) implements Change {}

    /** Compares two readings; of the later one's figures with equal keys the first counts. */
    public static Revisions between(Reading earlier, Reading later) {
        return between(earlier.figures(), later.figures());
    }

    /** Compares two lists of figures. */
    public static Revisions between(List<OpenFigure> earlier, List<OpenFigure> later) {
        Map<OpenFigure.Key, OpenFigure> now = new LinkedHashMap<>();
        Map<OpenMeasure, Span> covered = new EnumMap<>(OpenMeasure.class);
        for (OpenFigure figure : later) {
            now.putIfAbsent(figure.key(), figure);
            covered.merge(figure.measure(), figure.period(), Revisions::both);
        }
        List<Change> changes = new ArrayList<>();
        List<OpenFigure> outside = new ArrayList<>();
        Set<OpenFigure.Key> seen = new HashSet<>();
        for (OpenFigure was : earlier) {
            if (!seen.add(was.key())) {
                continue;
            }
            OpenFigure is = now.get(was.key());
            if (is != null) {
                changes.add(alike(was, is) ? new Same(is) : new Revised(was, is));
            } else if (within(was.period(), covered.get(was.measure()))) {
                changes.add(new Withdrawn(was));
            } else {
                outside.add(was);
            }
        }
        now.values().stream()
                .filter(is -> !seen.contains(is.key()))
                .map(New::new)
                .forEach(changes::add);
        return new Revisions(changes, outside);
    }

    private static boolean alike(OpenFigure was, OpenFigure is) {
        return close(was.value(), is.value())
                && close(known(was.numerator()), known(is.numerator()))
                && close(known(was.denominator()), known(is.denominator()));
    }

    private static double known(@Nullable Double part) {
        return part == null ? Double.NaN : part;
    }

    private static boolean close(double a, double b) {
        return Double.compare(a, b) == 0 || Math.abs(a - b) <= BY_NATURE_ALIKE * Math.max(Math.abs(a), Math.abs(b));
    }

    private static boolean within(Span period, @Nullable Span covered) {
        return covered != null
                && !period.start().isBefore(covered.start())
                && !period.end().isAfter(covered.end());
    }

    private static Span both(Span one, Span other) {
        LocalDate start = one.start().isBefore(other.start()) ? one.start() : other.start();
        return new Span(start, one.end().isAfter(other.end()) ? one.end() : other.end());
    }
}
