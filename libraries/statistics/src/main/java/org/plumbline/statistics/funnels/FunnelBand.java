package org.plumbline.statistics.funnels;

import org.plumbline.statistics.intervals.Interval;

/** Where a unit lies in a funnel; the labels are those of the Office for Health Improvement and Disparities. */
public enum FunnelBand {
    /** Above the 99.8% limit. */
    FAR_ABOVE("High (0.001)"),
    /** Above the 95% limit. */
    ABOVE("High (0.025)"),
    WITHIN("Not significant"),
    /** Below the 95% limit. */
    BELOW("Low (0.025)"),
    /** Below the 99.8% limit. */
    FAR_BELOW("Low (0.001)"),
    /** A directly standardised rate of fewer than ten events says nothing. */
    NOT_APPLICABLE("Not applicable for events less than 10 for dsrs");

    private final String label;

    FunnelBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the unit lies outside at 99.8%. */
    public boolean isOutlier() {
        return this == FAR_ABOVE || this == FAR_BELOW;
    }

    static FunnelBand of(double value, FunnelLimits limits) {
        if (value < limits.outer().lower()) {
            return FAR_BELOW;
        }
        if (value > limits.outer().upper()) {
            return FAR_ABOVE;
        }
        if (value < limits.inner().lower()) {
            return BELOW;
        }
        return value > limits.inner().upper() ? ABOVE : WITHIN;
    }

    /** The same read from the unit's own intervals against what it is compared with. */
    static FunnelBand of(double baseline, Interval inner, Interval outer) {
        if (baseline < outer.lower()) {
            return FAR_ABOVE;
        }
        if (baseline < inner.lower()) {
            return ABOVE;
        }
        if (baseline > outer.upper()) {
            return FAR_BELOW;
        }
        return baseline > inner.upper() ? BELOW : WITHIN;
    }
}
