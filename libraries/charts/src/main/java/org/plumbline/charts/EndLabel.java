package org.plumbline.charts;

import java.util.Optional;

/**
 * What a line is called at its end, beside the plot.
 *
 * @param value at which it ends
 * @param day on which it ends, or nothing for one that runs to the edge of the plot
 * @param mark the shape of its points
 */
record EndLabel(double value, Optional<Double> day, String words, boolean bold, Optional<Mark> mark) {
    static EndLabel ofLine(double value, String words) {
        return new EndLabel(value, Optional.empty(), words, false, Optional.empty());
    }
}
