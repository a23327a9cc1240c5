package org.plumbline.statistics.intervals;

/**
 * Two proportions x₁/n₁ and x₂/n₂ compared, the second being the reference. Refused where {@link Proportions} refuses one of
 * them. Where a formula has no value (a zero count in a logarithm), its interval is {@code NaN}.
 */
public record TwoProportions(double x1, double n1, double x2, double n2) {
    public TwoProportions {
        Proportions.check(x1, n1);
        Proportions.check(x2, n2);
    }

    /** p₁ − p₂. */
    public double difference() {
        return x1 / n1 - x2 / n2;
    }

    /** p₁ ÷ p₂; {@code NaN} when the reference has none. */
    public double riskRatio() {
        return x2 == 0 ? Double.NaN : x1 / n1 / (x2 / n2);
    }

    /** Odds of the first ÷ odds of the second; {@code NaN} without a value. */
    public double oddsRatio() {
        double below = (n1 - x1) * x2;
        return below == 0 ? Double.NaN : x1 * (n2 - x2) / below;
    }

    /** Newcombe's hybrid score interval for the difference (1998, method 10), from the two Wilson intervals. */
    public Interval newcombe(Confidence confidence) {
        Interval first = Proportions.wilson(x1, n1, confidence);
        Interval second = Proportions.wilson(x2, n2, confidence);
        double p1 = x1 / n1;
        double p2 = x2 / n2;
        return new Interval(
                p1 - p2 - Math.hypot(p1 - first.lower(), second.upper() - p2),
                p1 - p2 + Math.hypot(first.upper() - p1, p2 - second.lower()));
    }

    /** p₁ − p₂ ± z√(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂): the textbook's, too narrow for small numbers. */
    public Interval waldDifference(Confidence confidence) {
        return wald(x1, n1, x2, n2, confidence);
    }

    /** Agresti and Caffo (2000): the textbook's after one success and one failure are added to each. */
    public Interval agrestiCaffo(Confidence confidence) {
        return wald(x1 + 1, n1 + 2, x2 + 1, n2 + 2, confidence);
    }

    /** Katz and others (1978): the ratio · e^(±z√(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)). */
    public Interval katz(Confidence confidence) {
        return LogInterval.around(riskRatio(), 1 / x1 - 1 / n1 + 1 / x2 - 1 / n2, confidence);
    }

    /** Walters (1985): as Katz, with ½ added to all four numbers. */
    public Interval adjustedLog(Confidence confidence) {
        double ratio = (x1 + 0.5) / (n1 + 0.5) / ((x2 + 0.5) / (n2 + 0.5));
        double variance = 1 / (x1 + 0.5) - 1 / (n1 + 0.5) + 1 / (x2 + 0.5) - 1 / (n2 + 0.5);
        return LogInterval.around(ratio, variance, confidence);
    }

    /** Koopman's score interval (1984) for the ratio; without an upper limit when the reference has none. */
    public Interval koopman(Confidence confidence) {
        return new Koopman(x1, n1, x2, n2).at(confidence);
    }

    /** Woolf (1955): the odds ratio · e^(±z√(1/a + 1/b + 1/c + 1/d)). */
    public Interval woolf(Confidence confidence) {
        return odds(0, confidence);
    }

    /** Gart (1966): as Woolf, with ½ added to all four numbers. */
    public Interval gart(Confidence confidence) {
        return odds(0.5, confidence);
    }

    private Interval odds(double added, Confidence confidence) {
        double a = x1 + added;
        double b = n1 - x1 + added;
        double c = x2 + added;
        double d = n2 - x2 + added;
        return LogInterval.around(a * d / (b * c), 1 / a + 1 / b + 1 / c + 1 / d, confidence);
    }

    private static Interval wald(double x1, double n1, double x2, double n2, Confidence confidence) {
        double p1 = x1 / n1;
        double p2 = x2 / n2;
        double reach = confidence.z() * Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        return new Interval(p1 - p2 - reach, p1 - p2 + reach);
    }
}
