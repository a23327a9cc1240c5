/**
 * Intervals: how far a proportion, a rate, a mean, a difference or a ratio could be from what was observed by chance alone.
 *
 * <p>Take from here {@link org.plumbline.statistics.intervals.Proportions}, {@link
 * org.plumbline.statistics.intervals.Rates}, {@link org.plumbline.statistics.intervals.Means}, and for two of them {@link
 * org.plumbline.statistics.intervals.TwoProportions}, {@link org.plumbline.statistics.intervals.TwoRates} and, where only their
 * intervals are at hand, {@link org.plumbline.statistics.intervals.Estimate}, each at a
 * {@link org.plumbline.statistics.intervals.Confidence} and giving an {@link org.plumbline.statistics.intervals.Interval}.
 *
 * <p>It relies on the quantiles of {@code probability}. What always holds: the name says the formula; an end that has no
 * value is {@code NaN} (not known) or infinite (no upper limit), never a zero in its place.
 */
@NullMarked
package org.plumbline.statistics.intervals;

import org.jspecify.annotations.NullMarked;
