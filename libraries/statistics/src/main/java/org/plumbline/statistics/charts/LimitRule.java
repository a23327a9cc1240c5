package org.plumbline.statistics.charts;

/** How one kind of chart makes its points, centre line and limits. */
sealed interface LimitRule
        permits BetweenEvents, BinomialLimits, IndividualsLimits, PlainCounts, PoissonLimits, SubgroupLimits {
    /** The points to plot. */
    double[] points();

    /** Writes centre line and limits of one part, and gives the factor by which Laney widened them, 1 if at all plain. */
    double draw(ChartPart part, boolean screened);
}
