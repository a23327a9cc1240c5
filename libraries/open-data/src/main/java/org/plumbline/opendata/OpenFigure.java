package org.plumbline.opendata;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.measures.OpenMeasure;

/**
 * One figure from open files. A figure that is not known has no row; it is never a figure of zero.
 *
 * @param force the code of a force, {@link org.plumbline.opendata.forces.Forces#ENGLAND_AND_WALES} and the like, or empty for an area
 *     of which the file does not say the force
 * @param area the code of a smaller area within it; null for the whole
 * @param value in the measure's unit
 * @param numerator of a share, rate or mean; null for a plain count
 * @param denominator likewise
 * @param breakdown what part of the whole it is, such as ethnicity=Black; empty for the whole
 * @param released the month of the release it comes from; null where neither name nor caller says it
 * @param files the names of the files it was taken from
 * @param rows of those files that went into it
 * @param remark what a reader should know of this one figure; null where nothing
 */
public record OpenFigure(
        OpenMeasure measure,
        String force,
        @Nullable String area,
        Span period,
        double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        SortedMap<String, String> breakdown,
        @Nullable YearMonth released,
        List<String> files,
        long rows,
        @Nullable String remark) {
    public OpenFigure {
        breakdown = Collections.unmodifiableSortedMap(new TreeMap<>(breakdown));
        files = List.copyOf(files);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A figure of " + measure.key() + " for " + force + " must be a number.");
        }
    }

    /** What makes it the same figure in another reading: everything but its value and where it came from. */
    public Key key() {
        return new Key(measure, force, Optional.ofNullable(area), period, breakdown);
    }

    /** The identity of a figure across readings. */
    public record Key(
            OpenMeasure measure, String force, Optional<String> area, Span period, Map<String, String> breakdown) {
        public Key {
            breakdown = Map.copyOf(breakdown);
        }
    }
}
