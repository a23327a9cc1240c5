/**
 * Funnels: limits that narrow as units grow, and which units lie outside more than chance would have it.
 *
 * <p>Take from here {@link org.plumbline.statistics.funnels.ProportionFunnel}, {@link
 * org.plumbline.statistics.funnels.RatioFunnel}, {@link org.plumbline.statistics.funnels.RateFunnel} and, when units differ
 * by more than chance as a matter of course, {@link org.plumbline.statistics.funnels.Overdispersion}.
 *
 * <p>It relies on {@code intervals}. What always holds: a unit on a limit is inside it.
 */
@NullMarked
package org.plumbline.statistics.funnels;

import org.jspecify.annotations.NullMarked;
