/**
 * Standardisation: rates that can be compared although the people behind them differ in age, or in whatever the strata are.
 *
 * <p>Take from here {@link org.plumbline.statistics.standardisation.DirectRate} and {@link
 * org.plumbline.statistics.standardisation.IndirectRatio}.
 *
 * <p>It relies on {@code intervals}. What always holds: a directly standardised rate of fewer than ten events is not given
 * at all; a missing count is refused, since only its owner knows whether it means none.
 */
@NullMarked
package org.plumbline.statistics.standardisation;

import org.jspecify.annotations.NullMarked;
