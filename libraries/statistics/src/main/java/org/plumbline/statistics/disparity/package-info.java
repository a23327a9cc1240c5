/**
 * Disparity: how often something befalls one group compared with another, and whether the numbers are enough to say so.
 *
 * <p>Take from here {@link org.plumbline.statistics.disparity.Band}, {@link
 * org.plumbline.statistics.disparity.SmallNumbers} and {@link org.plumbline.statistics.disparity.Disparity}.
 *
 * <p>It relies on {@code intervals}. What always holds: no ratio without an event in both groups, and no word about a
 * disparity that its interval does not carry.
 */
@NullMarked
package org.plumbline.statistics.disparity;

import org.jspecify.annotations.NullMarked;
