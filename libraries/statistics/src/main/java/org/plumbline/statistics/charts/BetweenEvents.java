package org.plumbline.statistics.charts;

import java.util.Arrays;
import org.plumbline.statistics.summaries.Averages;

/**
 * What lies between rare events: cases (g: mean ± 3√(m(m + 1)), drawn about the median) or time (t: an individuals chart of
 * y^(1/3.6), turned back, Nelson 1994).
 */
final class BetweenEvents implements LimitRule {
    private static final double POWER = 3.6;

    private final double[] values;
    private final boolean time;

    BetweenEvents(double[] values, boolean time) {
        this.values = values;
        this.time = time;
    }

    @Override
    public double[] points() {
        return values.clone();
    }

    @Override
    public double draw(ChartPart part, boolean screened) {
        double[] base = part.ofBaseline(part.y());
        if (!time) {
            double mean = Averages.mean(base);
            double reach = 3 * Math.sqrt(mean * (mean + 1));
            part.flat(Averages.median(base), Math.max(0, mean - reach), mean + reach);
            return 1;
        }
        base = Arrays.stream(base).map(value -> Math.pow(value, 1 / POWER)).toArray();
        double mean = Averages.mean(base);
        double reach = 3 * MovingRanges.mean(base, screened) / IndividualsLimits.RANGE;
        part.flat(
                Math.pow(mean, POWER),
                mean - reach < 0 ? 0 : Math.pow(mean - reach, POWER),
                Math.pow(mean + reach, POWER));
        return 1;
    }
}
