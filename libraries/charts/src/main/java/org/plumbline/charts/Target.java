package org.plumbline.charts;

/**
 * What is to be reached, drawn as a line of its own.
 *
 * @param label in the caller's words, without the value: "Target for March 2024"
 */
public record Target(double value, String label) {
    public Target {
        Refused.unlessDrawable("The target", value);
        Refused.ifBlank("The target", label);
    }

    EndLabel endLabel(Unit unit) {
        return EndLabel.ofLine(value, label, unit.words(value));
    }

    String words(Unit unit) {
        return label + " " + unit.words(value);
    }
}
