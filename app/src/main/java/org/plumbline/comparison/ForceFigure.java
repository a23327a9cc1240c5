package org.plumbline.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.measures.StatedFigure;
import org.plumbline.opendata.forces.Force;
import org.plumbline.openfiles.Areas;
import org.plumbline.statistics.funnels.FunnelBand;
import org.plumbline.statistics.intervals.Interval;

/**
 * One force's figure among those of all.
 *
 * @param figure empty where it is not known
 * @param interval within which the true value may lie; empty where nothing was counted out of something
 * @param band where it lies in the funnel; empty where there is none
 * @param rank from 1; empty where it is not ranked
 * @param because why it is not ranked although it is known; empty otherwise
 */
public record ForceFigure(
        Force force,
        Optional<StatedFigure> figure,
        Optional<Interval> interval,
        Optional<FunnelBand> band,
        Optional<Integer> rank,
        String because) {
    public String area() {
        return Areas.of(force);
    }

    public OptionalDouble value() {
        return figure.flatMap(StatedFigure::value).stream()
                .mapToDouble(value -> value.doubleValue())
                .findFirst();
    }

    /** What is counted and out of what, where that can be compared. */
    Optional<Funnel.Counted> counted() {
        return figure.filter(one -> because.isEmpty()).flatMap(ForceFigure::counted);
    }

    static Optional<Funnel.Counted> counted(StatedFigure figure) {
        return figure.numerator().isPresent()
                        && figure.denominator().isPresent()
                        && figure.denominator().get().signum() > 0
                        && figure.numerator().get().signum() >= 0
                ? Optional.of(new Funnel.Counted(
                        figure.numerator().get().doubleValue(),
                        figure.denominator().get().doubleValue()))
                : Optional.empty();
    }

    /** {@code above the 99.8% limits}; empty inside them, or without any. */
    public String beyond() {
        return band.map(where -> switch (where) {
                    case FAR_ABOVE -> "above the 99.8% limits";
                    case ABOVE -> "above the 95% limits";
                    case BELOW -> "below the 95% limits";
                    case FAR_BELOW -> "below the 99.8% limits";
                    case WITHIN, NOT_APPLICABLE -> "";
                })
                .orElse("");
    }

    ForceFigure in(Funnel funnel) {
        return new ForceFigure(force, figure, interval, counted().map(funnel::band), rank, because);
    }

    ForceFigure ranked(int place) {
        return new ForceFigure(force, figure, interval, band, Optional.of(place), because);
    }
}
