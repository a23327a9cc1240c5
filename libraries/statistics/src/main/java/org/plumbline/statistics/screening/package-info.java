/**
 * Screening many figures at once: p-values adjusted for how many were looked at.
 *
 * <p>Take from here {@link org.plumbline.statistics.screening.Multiplicity}.
 *
 * <p>It relies on nothing. What always holds: an adjusted p-value is never below the p-value it came from nor above one,
 * and missing p-values stay missing and are not counted among the looks.
 */
@NullMarked
package org.plumbline.statistics.screening;

import org.jspecify.annotations.NullMarked;
