package org.plumbline.opendata;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.measures.OpenMeasure;

/** Figures as they are found. */
final class Figures {
    private final List<OpenFigure> figures = new ArrayList<>();
    private final @Nullable YearMonth released;

    /** @param released of police.uk; other publishers' files do not say theirs */
    Figures(@Nullable YearMonth released) {
        this.released = released;
    }

    /** Where a figure comes from. */
    record From(List<String> files, long rows) {}

    void count(OpenMeasure measure, String force, Span period, Map<String, String> part, double value, From from) {
        add(measure, force, null, period, value, null, null, part, from, null);
    }

    void count(OpenMeasure measure, String force, Span period, Map<String, String> part, long value, From from) {
        count(measure, force, period, part, (double) value, from);
    }

    void share(OpenMeasure measure, String force, Span period, Map<String, String> part, long of, long all, From from) {
        share(measure, force, period, part, (double) of, (double) all, from);
    }

    /** A share; nothing where there is nothing to be a share of. */
    void share(
            OpenMeasure measure,
            String force,
            Span period,
            Map<String, String> part,
            double of,
            double all,
            From from) {
        if (all > 0) {
            add(measure, force, null, period, of / all, of, all, part, from, null);
        }
    }

    void add(
            OpenMeasure measure,
            String force,
            @Nullable String area,
            Span period,
            double value,
            @Nullable Double numerator,
            @Nullable Double denominator,
            Map<String, String> part,
            From from,
            @Nullable String remark) {
        boolean police = measure.key().startsWith("police-uk.");
        figures.add(new OpenFigure(
                measure,
                force,
                area,
                period,
                value,
                numerator,
                denominator,
                new TreeMap<>(part),
                police ? released : null,
                from.files(),
                from.rows(),
                remark));
    }

    List<OpenFigure> found() {
        return figures;
    }

    /** In the order of measure, force, area, period and part. */
    List<OpenFigure> sorted() {
        figures.sort(Comparator.comparing(OpenFigure::measure)
                .thenComparing(OpenFigure::force)
                .thenComparing(figure -> String.valueOf(figure.area()))
                .thenComparing(OpenFigure::period)
                .thenComparing(figure -> figure.breakdown().toString()));
        return figures;
    }
}
