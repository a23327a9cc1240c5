/**
 * Series: whether something changed at a known date, what the season adds, and whether an area changed more than another.
 *
 * <p>Take from here {@link org.plumbline.statistics.series.StepChange}, {@link
 * org.plumbline.statistics.series.SeasonalAdjustment} and {@link
 * org.plumbline.statistics.series.DisplacementDifference}.
 *
 * <p>It relies on {@code intervals} and {@code probability}. What always holds: with too few points the answer is that it
 * cannot be told, not a number; missing points are left out, in their place in time.
 */
@NullMarked
package org.plumbline.statistics.series;

import org.jspecify.annotations.NullMarked;
