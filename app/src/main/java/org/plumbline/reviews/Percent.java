package org.plumbline.reviews;

import java.util.Optional;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Estimate;

/** Shares as pages write them: whole per cent, since samples of this size know no more. */
public final class Percent {
    private static final double WIDE = 0.10;

    private Percent() {}

    /** {@code 44%}. */
    public static String of(double share) {
        return Math.round(share * 100) + "%";
    }

    /** {@code 29% to 59%}. */
    public static String range(Estimate estimate) {
        return of(estimate.interval().lower()) + " to " + of(estimate.interval().upper());
    }

    /** Of a difference of shares: {@code +17}, {@code −9}; below one point with a decimal place, so that a sign stays. */
    static String points(double difference) {
        double points = Math.abs(difference) * 100;
        String sign = difference < 0 ? "−" : "+";
        return points >= 0.95
                ? sign + Math.round(points)
                : points >= 0.05 ? sign + "0." + Math.round(points * 10) : points > 0 ? "almost 0" : "0";
    }

    /** What a result cannot tell, as a sentence; empty where its interval is narrow. */
    public static Optional<String> limits(QuestionResult result) {
        Optional<Estimate> estimate = result.estimate(Confidence.NINETY_FIVE);
        if (estimate.isEmpty()) {
            return Optional.of(
                    result.of() == 0
                            ? "No case could be asked this, so nothing can be told."
                            : "With so few cases in some stratum no interval can be given.");
        }
        double half =
                (estimate.get().interval().upper() - estimate.get().interval().lower()) / 2;
        return half <= WIDE
                ? Optional.empty()
                : Optional.of(
                        "%d cases cannot tell more than that: a change of fewer than about %d points would not show."
                                .formatted(result.of(), Math.round(half * Math.sqrt(2) * 100)));
    }
}
