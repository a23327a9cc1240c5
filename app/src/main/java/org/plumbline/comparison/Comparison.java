package org.plumbline.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.measures.Measure;
import org.plumbline.measures.StatedFigure;
import org.plumbline.opendata.forces.SimilarForces;

/**
 * One measure over all forces, for one span of time.
 *
 * @param group what part of it; empty for all
 * @param spans for which figures of enough forces are known, the last first
 * @param groups likewise
 * @param forces those that are ranked in their order, then the others by name
 * @param funnel limits around all together; empty for plain counts
 * @param national what was stated for England and Wales
 * @param similar the group of forces most like ours; empty while no list of them is loaded
 * @param trend ours beside the median of the others, by time
 * @param caution why it must not be compared; empty where it may
 */
public record Comparison(
        Measure measure,
        String group,
        Span span,
        List<Span> spans,
        List<String> groups,
        String ours,
        List<ForceFigure> forces,
        Optional<Limits> funnel,
        Optional<StatedFigure> national,
        Optional<SimilarForces> similar,
        List<Moment> trend,
        String caution) {
    public Comparison {
        spans = List.copyOf(spans);
        groups = List.copyOf(groups);
        forces = List.copyOf(forces);
        trend = List.copyOf(trend);
    }

    /** The limits of a funnel, drawn from the smallest denominator to the largest. */
    public record Limits(double centre, boolean widened, String method, List<At> curve) {
        public Limits {
            curve = List.copyOf(curve);
        }
    }

    /** The limits at one denominator. */
    public record At(double denominator, double lower95, double upper95, double lower998, double upper998) {}

    /**
     * One span of the trend.
     *
     * @param ours empty where it is not known
     * @param median of the others that are known
     */
    public record Moment(Span span, Optional<Double> ours, double median, int forces) {}

    public List<ForceFigure> ranked() {
        return forces.stream().filter(one -> one.rank().isPresent()).toList();
    }

    public List<ForceFigure> notKnown() {
        return forces.stream().filter(one -> one.value().isEmpty()).toList();
    }

    /** Known and out of the ranking, each with why. */
    public List<ForceFigure> aside() {
        return forces.stream().filter(one -> !one.because().isEmpty()).toList();
    }

    public Optional<ForceFigure> our() {
        return forces.stream().filter(one -> one.area().equals(ours)).findFirst();
    }

    public long beyond() {
        return forces.stream()
                .filter(one -> one.band().filter(where -> where.isOutlier()).isPresent())
                .count();
    }

    /** What can and cannot be concluded. */
    public String conclusion() {
        int known = ranked().size();
        if (!caution.isEmpty()) {
            return caution;
        }
        String ranks = " A rank by itself says nothing: forces next to each other mostly have intervals that overlap.";
        if (funnel.isEmpty()) {
            return "These are plain counts, of forces of different size: they cannot be compared without saying out of how many."
                    + ranks;
        }
        long beyond = beyond();
        boolean widened = funnel.get().widened();
        String chance = widened
                ? ", which allow for forces differing by more than chance."
                : "; chance alone would put fewer than one there.";
        String lie = beyond == 0
                ? "None of " + known + " forces lies beyond the 99.8% limits" + (widened ? chance : ".")
                : (beyond == 1 ? "One of " : "%d of ".formatted(beyond)) + known
                        + (beyond == 1 ? " forces lies" : " forces lie")
                        + " beyond the 99.8% limits" + chance;
        String own = our().filter(
                        one -> one.value().isPresent() && one.because().isEmpty())
                .map(one -> " " + one.force().policeUkName() + " lies "
                        + (one.beyond().isEmpty()
                                ? "within the limits: it cannot be told from the others by this figure."
                                : one.beyond() + "."))
                .orElse("");
        return lie + own + ranks;
    }
}
