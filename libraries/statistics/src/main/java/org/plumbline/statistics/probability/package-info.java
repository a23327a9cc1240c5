/**
 * Probability: distributions and their quantiles, good to about 1e-13 of the value, far out in the tails too.
 *
 * <p>Take from here {@link org.plumbline.statistics.probability.Distributions}.
 *
 * <p>It relies on the incomplete gamma and beta functions of Apache Commons Numbers (a port of Boost's). What always holds:
 * a quantile is found by Newton's method kept inside a bracket, always on the smaller of the two tails.
 */
@NullMarked
package org.plumbline.statistics.probability;

import org.jspecify.annotations.NullMarked;
