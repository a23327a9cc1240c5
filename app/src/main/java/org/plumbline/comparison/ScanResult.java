package org.plumbline.comparison;

import java.time.LocalDate;
import java.util.List;

/**
 * What a scan over all measures and all forces came to.
 *
 * @param outlierTests how many forces were held against the limits of a funnel
 * @param lineTests how many lines of figures were tested for whether their end is out of what went before
 * @param measures how many measures were looked at
 * @param signals what stands out for the worse, or either way where neither is good, the least likely chance first
 * @param stale by how late they are
 */
public record ScanResult(
        LocalDate asAt, int outlierTests, int lineTests, int measures, List<Signal> signals, List<Stale> stale) {
    /** Of what is listed, the share that is kept to be false alarms on average, in per cent. */
    public static final int RATE = 5;

    public ScanResult {
        signals = List.copyOf(signals);
        stale = List.copyOf(stale);
    }

    public int tests() {
        return outlierTests + lineTests;
    }

    public List<Signal> signalsOf(String area) {
        return signals.stream().filter(one -> one.area().equals(area)).toList();
    }

    public List<Stale> staleOf(String area) {
        return stale.stream().filter(one -> one.area().equals(area)).toList();
    }

    /** How many tests were made, at which rate, and what chance alone would have brought. */
    public String method() {
        return ("%,d tests were made: %,d of a force against the others at the last time for which it is known, and %,d of whether"
                        + " the end of a force’s line is out of what went before, each to the worse side where one way is good."
                        + " Judged each by itself at %d%%, about %,d of them would stand out by chance alone. So the chances are"
                        + " adjusted for all tests together (Benjamini and Yekutieli 2001, which also holds where tests depend on"
                        + " each other), and only what stays below %d%% is listed: on average no more than %d in a hundred of such"
                        + " are false alarms. A line whose figures follow each other closely, or that has a season, can still stand"
                        + " out without anything having changed at its end: look at its chart.")
                .formatted(tests(), outlierTests, lineTests, RATE, Math.round(tests() * RATE / 100.0), RATE, RATE);
    }
}
