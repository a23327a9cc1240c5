package org.plumbline.statistics.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.statistics.Refused;

/**
 * Shewhart's charts with three-sigma limits by the formulas of Montgomery as the R package qicharts2 has them, signals beyond
 * the limits, and Anhøj's runs analysis. A missing value is NaN; a point whose denominator is zero or missing is not known.
 */
public final class ControlChart {
    private final double[] y;
    private final double[] lower;
    private final double[] upper;
    private final Settings settings;
    private final int[] starts;
    private final double[] centres;
    private final double[] widened;
    private final RuleFlags rules;

    private ControlChart(LimitRule rule, Settings settings) {
        y = rule.points();
        int size = y.length;
        if (size == 0) {
            throw new Refused("A chart needs a point or more.");
        }
        lower = new double[size];
        upper = new double[size];
        this.settings = settings;
        starts = starts(settings.steps(), size);
        centres = new double[starts.length];
        widened = new double[starts.length];
        rules = new RuleFlags(size);
        boolean all = settings.excluded().isEmpty() && settings.frozen().isEmpty();
        for (int part = 0; part < starts.length; part++) {
            int end = end(part);
            ChartPart drawn = new ChartPart(starts[part], end, all ? null : this::makesLimits, y, lower, upper);
            widened[part] = rule.draw(drawn, settings.screened());
            centres[part] = drawn.centre();
            if (known(starts[part], end) < settings.fewestForLimits()) {
                Arrays.fill(lower, starts[part], end, Double.NaN);
                Arrays.fill(upper, starts[part], end, Double.NaN);
            }
            rules.read(y, starts[part], end, new DrawnLines(centres[part], lower, upper));
        }
    }

    private boolean makesLimits(int point) {
        return included(point) && baseline(point);
    }

    /**
     * How a chart is to be drawn.
     *
     * @param frozen limits from this many first points; empty: from all
     * @param steps positions at which limits are calculated anew; not together with frozen
     * @param excluded positions that make no limits and are in no run, but can still lie beyond the limits
     * @param screened leave moving ranges of 3.267 times their mean or more out, once (Nelson 1982)
     * @param fewestForLimits a part of fewer known points is a run chart: it gets no limits
     */
    public record Settings(
            OptionalInt frozen, List<Integer> steps, Set<Integer> excluded, boolean screened, int fewestForLimits) {
        public static final Settings DEFAULT =
                new Settings(OptionalInt.empty(), List.of(), Set.of(), true, XmrChart.RUN_CHART_ONLY);

        public Settings {
            steps = List.copyOf(steps);
            excluded = Set.copyOf(excluded);
            if (frozen.isPresent() && !steps.isEmpty()) {
                throw new Refused("Limits are either fixed from a baseline or calculated anew in steps, not both.");
            }
            if (frozen.isPresent() && frozen.getAsInt() < 1) {
                throw new Refused("A baseline needs a point or more.");
            }
        }
    }

    /** A run chart: the median, and no limits. */
    public static ControlChart run(double[] values, Settings settings) {
        return new ControlChart(new IndividualsLimits(values, IndividualsLimits.Shown.MEDIAN), settings);
    }

    /** Individuals: mean ± 3 × mean moving range ÷ 1.128. */
    public static ControlChart individuals(double[] values, Settings settings) {
        return new ControlChart(new IndividualsLimits(values, IndividualsLimits.Shown.VALUES), settings);
    }

    /** The moving ranges of individuals, from 0 to 3.267 × their mean; never screened. */
    public static ControlChart movingRanges(double[] values, Settings settings) {
        return new ControlChart(new IndividualsLimits(values, IndividualsLimits.Shown.RANGES), settings);
    }

    /** Proportions count/of: a p-chart; Laney's p′ when asked. Refused: a count above what it is of. */
    public static ControlChart proportions(double[] counts, double[] of, boolean laney, Settings settings) {
        checkCounts(counts, of);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > of[i]) {
                throw new Refused(
                        "Point " + (i + 1) + " counts " + counts[i] + ", which is above the " + of[i] + " it is of.");
            }
        }
        return new ControlChart(new BinomialLimits(Shares.whereKnown(counts, of), of, laney), settings);
    }

    /** Rates count/exposure × multiplier: a u-chart; Laney's u′ when asked. */
    public static ControlChart rates(
            double[] counts, double[] exposure, double multiplier, boolean laney, Settings settings) {
        checkCounts(counts, exposure);
        Refused.unlessPositive("The multiplier", multiplier);
        return new ControlChart(
                new PoissonLimits(Shares.whereKnown(counts, exposure), exposure, laney, multiplier), settings);
    }

    /** Counts among a steady opportunity: a c-chart. */
    public static ControlChart counts(double[] counts, Settings settings) {
        checkCounts(counts, counts);
        return new ControlChart(new PlainCounts(counts), settings);
    }

    /** Days (or hours) between rare events: a t-chart. Refused: a time that is not above zero. */
    public static ControlChart timeBetween(double[] times, Settings settings) {
        for (double time : times) {
            if (time <= 0) {
                throw new Refused("Time between events must be above zero, and one is " + time + ".");
            }
        }
        return new ControlChart(new BetweenEvents(times, true), settings);
    }

    /** Cases between rare events: a g-chart. */
    public static ControlChart casesBetween(double[] cases, Settings settings) {
        checkCounts(cases, cases);
        return new ControlChart(new BetweenEvents(cases, false), settings);
    }

    /** Means of subgroups: an x̄-chart. */
    public static ControlChart means(double[] means, double[] deviations, double[] sizes, Settings settings) {
        Refused.unlessAlike("The means", means.length, "the standard deviations", deviations.length);
        Refused.unlessAlike("The means", means.length, "the sizes", sizes.length);
        return new ControlChart(new SubgroupLimits(means, deviations, sizes, true), settings);
    }

    /** Standard deviations of subgroups: an s-chart. */
    public static ControlChart deviations(double[] deviations, double[] sizes, Settings settings) {
        Refused.unlessAlike("The standard deviations", deviations.length, "the sizes", sizes.length);
        return new ControlChart(new SubgroupLimits(deviations, deviations, sizes, false), settings);
    }

    public int size() {
        return y.length;
    }

    /** The plotted value. */
    public double value(int point) {
        return y[point];
    }

    public double centre(int point) {
        return centres[part(point)];
    }

    public double lower(int point) {
        return lower[point];
    }

    public double upper(int point) {
        return upper[point];
    }

    public boolean included(int point) {
        return !settings.excluded().contains(point);
    }

    /** Whether the point is among those that limits are made from (if it is included). */
    public boolean baseline(int point) {
        return point < settings.frozen().orElse(y.length);
    }

    /** Whether the point lies beyond a limit; one on the limit does not. */
    public boolean signal(int point) {
        return y[point] > upper[point] || y[point] < lower[point];
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

    /** The first of the four rules of Making Data Count that the point meets, read against this chart's lines. */
    public SpecialCause cause(int point) {
        return rules.cause(point);
    }

    public int parts() {
        return starts.length;
    }

    /** Which part, counted from zero, the point lies in. */
    public int part(int point) {
        int found = Arrays.binarySearch(starts, point);
        return found >= 0 ? found : -found - 2;
    }

    /** Laney's σ_z of one part, by which its limits are widened; 1 for plain charts. */
    public double widened(int part) {
        return widened[part];
    }

    /** Anhøj's reading of one part; empty when no point of it is useful. */
    public Optional<RunsAnalysis> runs(int part) {
        return RunsAnalysis.of(y, centres[part], this::included, starts[part], end(part));
    }

    private int known(int start, int end) {
        int known = 0;
        for (int i = start; i < end; i++) {
            known += Double.isNaN(y[i]) ? 0 : 1;
        }
        return known;
    }

    private int end(int part) {
        return part + 1 < starts.length ? starts[part + 1] : y.length;
    }

    private static int[] starts(List<Integer> steps, int size) {
        if (steps.isEmpty()) {
            return new int[1];
        }
        int[] starts = new int[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            int step = steps.get(i);
            if (step < 0 || step >= size) {
                throw new Refused("Limits cannot be calculated anew at point " + (step + 1) + " of " + size + ".");
            }
            starts[i + 1] = step;
        }
        return Arrays.stream(starts).sorted().distinct().toArray();
    }

    private static void checkCounts(double[] counts, double[] of) {
        Refused.unlessAlike("The counts", counts.length, "the denominators", of.length);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0 || of[i] < 0 || Double.isInfinite(counts[i]) || Double.isInfinite(of[i])) {
                throw new Refused("Point " + (i + 1) + " has " + counts[i] + " of " + of[i]
                        + "; neither can be below zero or without end.");
            }
        }
    }
}
