/**
 * Screening many figures at once: p-values adjusted for how many were looked at.
 *
 * <p>Take from here {@link org.plumbline.statistics.screening.Multiplicity}, and
 * {@link org.plumbline.statistics.screening.Drift} for whether a line's end is out of what went before.
 *
 * <p>It relies on nothing. What always holds: an adjusted p-value is never below the p-value it came from nor above one,
 * and missing p-values stay missing and are not counted among the looks.
 */
@NullMarked
package org.plumbline.statistics.screening;

import org.jspecify.annotations.NullMarked;
