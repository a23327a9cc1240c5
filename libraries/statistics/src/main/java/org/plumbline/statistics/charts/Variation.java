package org.plumbline.statistics.charts;

/** How a point reads: chance, or a change for the better, the worse, or neither. */
public enum Variation {
    COMMON_CAUSE("common_cause"),
    IMPROVEMENT("special_cause_improvement"),
    CONCERN("special_cause_concern"),
    NEUTRAL_HIGH("special_cause_neutral_high"),
    NEUTRAL_LOW("special_cause_neutral_low");

    private final String label;

    Variation(String label) {
        this.label = label;
    }

    /** The name that NHSRplotthedots prints. */
    public String label() {
        return label;
    }
}
