/**
 * Summaries: sums and means without rounding error that would move a point off its centre line, and quantiles.
 *
 * <p>Take from here {@link org.plumbline.statistics.summaries.Averages} and {@link
 * org.plumbline.statistics.summaries.Quantiles}.
 *
 * <p>It relies on nothing. What always holds: the mean of equal numbers is that number exactly; missing values
 * ({@code NaN}) are left out, and the mean of nothing is not known ({@code NaN}), not zero.
 */
@NullMarked
package org.plumbline.statistics.summaries;

import org.jspecify.annotations.NullMarked;
