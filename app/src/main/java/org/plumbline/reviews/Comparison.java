package org.plumbline.reviews;

import java.util.List;
import java.util.Optional;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Estimate;
import org.plumbline.statistics.intervals.Interval;

/**
 * One question in two rounds. Where a question is set beside several earlier rounds, each comparison is judged at the stricter
 * level that keeps the chance of any false signal among them at one in twenty (Bonferroni).
 *
 * @param now what it came to
 * @param before what it came to then
 * @param difference of the shares
 * @param interval of the difference, at the stricter level
 */
public record Comparison(QuestionResult now, QuestionResult before, double difference, Interval interval) {
    private static final double CHANCE = 0.05;

    /** A result beside each earlier one; those from which nothing can be told are left out. */
    public static List<Comparison> of(QuestionResult now, List<QuestionResult> earlier) {
        Confidence strict = new Confidence(1 - CHANCE / Math.max(1, earlier.size()));
        return earlier.stream()
                .flatMap(before -> between(now, before, strict).stream())
                .toList();
    }

    private static Optional<Comparison> between(QuestionResult now, QuestionResult before, Confidence confidence) {
        Optional<Estimate> here = now.estimate(confidence);
        Optional<Estimate> there = before.estimate(confidence);
        return here.isEmpty() || there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comparison(
                        now,
                        before,
                        here.get().value() - there.get().value(),
                        here.get().less(there.get())));
    }

    /** Whether chance alone would hardly bring such a difference. */
    public boolean moreThanChance() {
        return interval.lower() > 0 || interval.upper() < 0;
    }

    /** Whether it went the way one hopes for. */
    public boolean better() {
        return difference > 0 == (now.question().good() == Verdict.YES);
    }

    /** {@code Higher than in March 2024: 44% to 61%, more than chance.} */
    public String sentence() {
        String then = before.publishedBy().isEmpty()
                ? "in " + before.period().words()
                : "by " + before.publishedBy() + " (" + before.period().words() + ")";
        if (!moreThanChance()) {
            return "No change that cannot be chance: " + Percent.of(share(before)) + " " + then + ", "
                    + Percent.of(share(now)) + " now; the difference lies between " + Percent.points(interval.lower())
                    + " and " + Percent.points(interval.upper()) + " points.";
        }
        return (difference > 0 ? "Higher" : "Lower") + " than " + then + ": " + Percent.of(share(before)) + " to "
                + Percent.of(share(now)) + ", more than chance. That is " + (better() ? "better." : "worse.");
    }

    private static double share(QuestionResult result) {
        return result.estimate(Confidence.NINETY_FIVE).orElseThrow().value();
    }
}
