/**
 * Sampling: how many case files to look at, how to spread them over strata, and what a sample says about all of them.
 *
 * <p>Take from here {@link org.plumbline.statistics.sampling.SampleSize}, {@link
 * org.plumbline.statistics.sampling.Allocation}, {@link org.plumbline.statistics.sampling.StratifiedEstimate} and {@link
 * org.plumbline.statistics.sampling.FileReview}.
 *
 * <p>It relies on {@code intervals} and on Cochran, Sampling Techniques (1977). What always holds: the finite-population
 * correction is applied, so that a stratum looked at in full adds no doubt; a stratum not looked at is refused.
 */
@NullMarked
package org.plumbline.statistics.sampling;

import org.jspecify.annotations.NullMarked;
