package org.plumbline.statistics.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.summaries.Averages;

/**
 * An individuals (XmR) chart by the NHS "Making Data Count" method: mean ± 2.66 × mean moving range, the four rules read
 * separately in each segment. 2.66 is the method's own constant; 3 ÷ 1.128 of {@link ControlChart} differs by 1.6e-4.
 */
public final class XmrChart {
    /** Limits in mean moving ranges. */
    public static final double LIMIT = 2.66;

    private static final double NEAR = 2 * (LIMIT / 3);
    private static final int SHORT = 13;
    /** Below so many points a chart is a run chart, without limits. */
    public static final int RUN_CHART_ONLY = 12;

    private final List<Segment> segments;
    private final Direction good;
    private final double target;
    private final RuleFlags rules;

    private XmrChart(List<Segment> segments, Direction good, double target, RuleFlags rules) {
        this.segments = List.copyOf(segments);
        this.good = good;
        this.target = target;
        this.rules = rules;
    }

    /**
     * How a chart is to be drawn.
     *
     * @param screened leave moving ranges of 3.267 times their mean or more out, once; as NHSRplotthedots does and the Making
     *     Data Count spreadsheet does not
     * @param fixedAfter limits from this many first points of each segment; empty: from all of them
     * @param steps positions at which limits are calculated anew
     * @param good which way is good
     * @param target what is to be reached
     * @param fewestForLimits a segment of fewer known points is a run chart: it gets no limits
     */
    public record Settings(
            boolean screened,
            OptionalInt fixedAfter,
            List<Integer> steps,
            Direction good,
            OptionalDouble target,
            int fewestForLimits) {
        public static final Settings DEFAULT = new Settings(
                true, OptionalInt.empty(), List.of(), Direction.NEUTRAL, OptionalDouble.empty(), RUN_CHART_ONLY);

        public Settings {
            steps = steps.stream().distinct().sorted().toList();
            if (fixedAfter.isPresent() && fixedAfter.getAsInt() < 1) {
                throw new Refused("Limits cannot be fixed after " + fixedAfter.getAsInt() + " points.");
            }
        }
    }

    /** Points {@code start} to {@code end}, both included, with their own limits; a limit that is not known is NaN. */
    public record Segment(int start, int end, double mean, double averageMovingRange, double lower, double upper) {
        public int size() {
            return end - start + 1;
        }

        /** Fewer than thirteen points: limits are not to be trusted yet. */
        public boolean isShort() {
            return size() < SHORT;
        }
    }

    /** A segment's lines, the same at each of its points. */
    private record Flat(double centre, double lower, double upper, double nearLower, double nearUpper)
            implements Lines {
        static Flat of(Segment segment) {
            double near = NEAR * segment.averageMovingRange();
            return new Flat(
                    segment.mean(), segment.lower(), segment.upper(), segment.mean() - near, segment.mean() + near);
        }

        @Override
        public int standing(double value, int point) {
            return Lines.standing(value, centre, lower, upper, nearLower, nearUpper);
        }
    }

    /** Draws the chart; a missing value is NaN. Refused: infinite values, and steps that are no position of the series. */
    public static XmrChart of(double[] values, Settings settings) {
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new Refused("A chart cannot show a value without end.");
            }
        }
        List<Segment> segments = new ArrayList<>();
        RuleFlags rules = new RuleFlags(values.length);
        int start = 0;
        for (int step : settings.steps()) {
            if (step < 0 || step >= values.length) {
                throw new Refused(
                        "Limits cannot be calculated anew at point " + (step + 1) + " of " + values.length + ".");
            }
            if (step > start) {
                segments.add(segment(values, start, step - 1, settings));
                start = step;
            }
        }
        if (values.length > 0) {
            segments.add(segment(values, start, values.length - 1, settings));
        }
        for (Segment segment : segments) {
            rules.read(values, segment.start(), segment.end() + 1, Flat.of(segment));
        }
        return new XmrChart(segments, settings.good(), settings.target().orElse(Double.NaN), rules);
    }

    private static Segment segment(double[] values, int start, int end, Settings settings) {
        int size = Math.min(end - start + 1, settings.fixedAfter().orElse(Integer.MAX_VALUE));
        double mean = Averages.meanBetween(values, start, start + size);
        double range = known(values, start, end) < settings.fewestForLimits()
                ? Double.NaN
                : MovingRanges.mean(values, start, start + size, settings.screened());
        return new Segment(start, end, mean, range, mean - LIMIT * range, mean + LIMIT * range);
    }

    private static int known(double[] values, int start, int end) {
        int known = 0;
        for (int i = start; i <= end; i++) {
            known += Double.isNaN(values[i]) ? 0 : 1;
        }
        return known;
    }

    public List<Segment> segments() {
        return segments;
    }

    public int size() {
        return rules.size();
    }

    public boolean beyondLimits(int point) {
        return rules.beyond(point);
    }

    public boolean inTrend(int point) {
        return rules.trend(point);
    }

    public boolean inTwoOfThree(int point) {
        return rules.twoOfThree(point);
    }

    public boolean inSevenOnOneSide(int point) {
        return rules.oneSide(point);
    }

    /** The first rule that the point meets. */
    public SpecialCause cause(int point) {
        return rules.cause(point);
    }

    public Variation variation(int point) {
        return cause(point).variation(good);
    }

    /** How many points of the segment read so. */
    public int count(Segment segment, Variation variation) {
        int count = 0;
        for (int i = segment.start(); i <= segment.end(); i++) {
            count += variation(i) == variation ? 1 : 0;
        }
        return count;
    }

    /** Whether the process of the last segment will meet the target; empty without a target or a good way. */
    public Optional<Assurance> assurance() {
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        Segment last = segments.getLast();
        return Assurance.of(good, last.lower(), last.upper(), target);
    }
}
