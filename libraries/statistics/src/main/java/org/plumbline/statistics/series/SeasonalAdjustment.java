package org.plumbline.statistics.series;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.summaries.Averages;

/**
 * Monthly series without their season, by classical decomposition (Persons 1919; Hyndman and Athanasopoulos, 3.4): each month
 * against the centred average of the twelve around it, averaged by calendar month and evened out to no effect over a year.
 */
public final class SeasonalAdjustment {
    private static final int YEAR = 12;
    private static final int FEWEST = 3 * YEAR;

    private final double[] values;
    private final double[] effects;
    private final Kind kind;

    /** How the season works on the level. */
    public enum Kind {
        /** It adds so much. */
        ADDITIVE,
        /** It multiplies by so much; all values are above zero. */
        MULTIPLICATIVE
    }

    private SeasonalAdjustment(double[] values, double[] effects, Kind kind) {
        this.values = values;
        this.effects = effects;
        this.kind = kind;
    }

    /**
     * Estimates the season of months that follow each other; missing ones are NaN. Refused: fewer than 36 months, a calendar
     * month never known beside its neighbours, and for a multiplicative season values that are not above zero.
     */
    public static SeasonalAdjustment of(Kind kind, double... values) {
        if (values.length < FEWEST) {
            throw new Refused("A season needs three years of months, and these are " + values.length + " months.");
        }
        double[] sums = new double[YEAR];
        int[] counts = new int[YEAR];
        for (int i = 0; i < values.length; i++) {
            if (kind == Kind.MULTIPLICATIVE && values[i] <= 0) {
                throw new Refused("A season that multiplies needs values above zero, and one is " + values[i] + ".");
            }
            double trend = centredAverage(values, i);
            double effect = kind == Kind.ADDITIVE ? values[i] - trend : values[i] / trend;
            if (!Double.isNaN(effect)) {
                sums[i % YEAR] += effect;
                counts[i % YEAR]++;
            }
        }
        double[] effects = new double[YEAR];
        for (int month = 0; month < YEAR; month++) {
            if (counts[month] == 0) {
                throw new Refused("Month " + (month + 1) + " of the series is never known beside its neighbours.");
            }
            effects[month] = sums[month] / counts[month];
        }
        double level = Averages.mean(effects);
        for (int month = 0; month < YEAR; month++) {
            effects[month] = kind == Kind.ADDITIVE ? effects[month] - level : effects[month] / level;
        }
        return new SeasonalAdjustment(values.clone(), effects, kind);
    }

    /** What the season adds to, or multiplies, the month at that position. */
    public double effect(int position) {
        return effects[position % YEAR];
    }

    /** The series without its season; missing values stay missing. */
    public double[] adjusted() {
        double[] adjusted = values.clone();
        for (int i = 0; i < adjusted.length; i++) {
            adjusted[i] = kind == Kind.ADDITIVE ? values[i] - effect(i) : values[i] / effect(i);
        }
        return adjusted;
    }

    private static double centredAverage(double[] values, int at) {
        int half = YEAR / 2;
        if (at < half || at + half >= values.length) {
            return Double.NaN;
        }
        double sum = (values[at - half] + values[at + half]) / 2;
        for (int i = at - half + 1; i < at + half; i++) {
            sum += values[i];
        }
        return sum / YEAR;
    }
}
