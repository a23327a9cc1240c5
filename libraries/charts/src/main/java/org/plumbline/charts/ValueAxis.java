package org.plumbline.charts;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** An axis of values: it begins and ends on a tick, its ticks are 1, 2 or 5 times a power of ten apart, and it has zero on it. */
record ValueAxis(double low, double high, double step, Unit unit) {
    private static final double TELLABLE = 1e-12;
    private static final double[] NICE = {1, 2, 5};

    /**
     * The axis over these values.
     *
     * @param leavesZero whether it may begin elsewhere than at zero
     * @param most ticks, at least three
     */
    static ValueAxis over(Extent extent, boolean leavesZero, int most, Unit unit) {
        double least = extent.isEmpty() ? 0 : extent.least();
        double greatest = extent.isEmpty() ? 0 : extent.greatest();
        if (!leavesZero) {
            least = Math.min(0, least);
            greatest = Math.max(0, greatest);
        }
        // Neither more decimals than the unit has, nor more than a double has at this size.
        double finest =
                Math.max(Math.pow(10, -unit.decimals()), Math.max(Math.abs(least), Math.abs(greatest)) * TELLABLE);
        if (greatest - least < finest) {
            // All alike: the finest step of room, for an axis needs two ends.
            greatest = leavesZero ? greatest + finest : least < 0 ? greatest : finest;
            least = leavesZero ? least - finest : least < 0 ? -finest : least;
        }
        int power = Math.max(-unit.decimals(), (int) Math.floor(Math.log10((greatest - least) / (most - 1))));
        for (; ; power++) {
            for (double nice : NICE) {
                double step = power < 0 ? nice / Math.pow(10, -power) : nice * Math.pow(10, power);
                long first = (long) Math.floor(least / step + 1e-9);
                long last = (long) Math.ceil(greatest / step - 1e-9);
                if (last - first < most && last > first) {
                    return new ValueAxis(first * step, last * step, step, unit);
                }
            }
        }
    }

    double[] ticks() {
        long first = Math.round(low / step);
        return DoubleStream.iterate((double) first, tick -> tick + 1)
                .limit(Math.round((high - low) / step) + 1)
                .map(tick -> tick * step)
                .toArray();
    }

    /** How far along the axis, 0 to 1. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    String label(double tick) {
        return unit.axisWords(tick, step);
    }

    /** What stands over the axis: the unit, and where it begins when that is not at zero. */
    String heading() {
        String name = unit.name().isEmpty()
                ? ""
                : unit.name().substring(0, 1).toUpperCase(Locale.UK)
                        + unit.name().substring(1);
        if (low <= 0 && high >= 0) {
            return name;
        }
        String begins = "axis begins at " + label(low) + ", not at zero";
        return name.isEmpty() ? "A" + begins.substring(1) : name + " (" + begins + ")";
    }
}
