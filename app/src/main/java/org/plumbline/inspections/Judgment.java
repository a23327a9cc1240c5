package org.plumbline.inspections;

/** The grade an area was given in one report. */
public record Judgment(String area, Grade grade) {
    public Judgment {
        if (area.isBlank()) {
            throw new IllegalArgumentException("a judgment names its area");
        }
    }
}
