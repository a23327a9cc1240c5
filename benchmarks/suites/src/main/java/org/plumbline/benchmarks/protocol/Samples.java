package org.plumbline.benchmarks.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * What one side came to.
 *
 * @param dropped the first round's seconds, which counts for nothing
 * @param seconds of the other rounds, in order
 * @param memory the most its processes held in any round
 */
public record Samples(String side, double dropped, List<Double> seconds, Memory memory) {
    public Samples {
        seconds = List.copyOf(seconds);
    }

    public double median() {
        return Interval.median(seconds);
    }

    /** Round by round, the seconds of this side over those of another. */
    public List<Double> over(Samples other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < seconds.size(); i++) {
            ratios.add(seconds.get(i) / other.seconds.get(i));
        }
        return ratios;
    }
}
