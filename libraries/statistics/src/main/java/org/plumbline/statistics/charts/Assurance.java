package org.plumbline.statistics.charts;

import java.util.Optional;

/** Whether a process, left as it is, will meet its target: a reading apart from whether it has changed. */
public enum Assurance {
    CONSISTENT_PASS("consistent_pass"),
    CONSISTENT_FAIL("consistent_fail"),
    /** The target lies within the limits, these included: met or missed by chance. */
    INCONSISTENT("inconsistent");

    private final String label;

    Assurance(String label) {
        this.label = label;
    }

    /** The name that NHSRplotthedots prints. */
    public String label() {
        return label;
    }

    /** Empty where no way is good, and where a limit or the target is not known. */
    public static Optional<Assurance> of(Direction good, double lower, double upper, double target) {
        if (good == Direction.NEUTRAL || Double.isNaN(lower) || Double.isNaN(upper) || Double.isNaN(target)) {
            return Optional.empty();
        }
        if (target > upper) {
            return Optional.of(good == Direction.INCREASE ? CONSISTENT_FAIL : CONSISTENT_PASS);
        }
        if (target < lower) {
            return Optional.of(good == Direction.INCREASE ? CONSISTENT_PASS : CONSISTENT_FAIL);
        }
        return Optional.of(INCONSISTENT);
    }
}
