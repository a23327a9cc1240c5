package org.plumbline.statistics.charts;

import org.plumbline.statistics.summaries.Averages;

/** Individuals: mean ± 3 × mean moving range ÷ 1.128; their moving ranges; or, for a run chart, the median alone. */
final class IndividualsLimits implements LimitRule {
    /** The expected range of two normal values in standard deviations, d₂, to the figures that charts use. */
    static final double RANGE = 1.128;

    private final double[] values;
    private final Shown shown;

    IndividualsLimits(double[] values, Shown shown) {
        this.values = values;
        this.shown = shown;
    }

    enum Shown {
        VALUES,
        RANGES,
        MEDIAN
    }

    @Override
    public double[] points() {
        return switch (shown) {
            case VALUES, MEDIAN -> values.clone();
            case RANGES -> {
                double[] points = new double[values.length];
                for (int i = 0; i < points.length; i++) {
                    points[i] = i == 0 ? Double.NaN : Math.abs(values[i] - values[i - 1]);
                }
                yield points;
            }
        };
    }

    @Override
    public double draw(ChartPart part, boolean screened) {
        switch (shown) {
            case VALUES -> {
                double[] base = part.ofBaseline(part.y());
                double mean = Averages.mean(base);
                double reach = 3 * MovingRanges.mean(base, screened) / RANGE;
                part.flat(mean, mean - reach, mean + reach);
            }
            case RANGES -> {
                part.y()[part.start()] = Double.NaN;
                double mean = Averages.mean(part.ofBaseline(part.y()));
                part.flat(mean, 0, MovingRanges.UPPER * mean);
            }
            case MEDIAN -> part.flat(Averages.median(part.ofBaseline(part.y())), Double.NaN, Double.NaN);
        }
        return 1;
    }
}
