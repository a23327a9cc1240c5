/**
 * Agreement: how far two people who judged the same things judged alike, beyond what chance alone would bring.
 *
 * <p>Take from here {@link org.plumbline.statistics.agreement.Kappa}.
 *
 * <p>It relies on {@code intervals} for the confidence. What always holds: where chance alone would bring full agreement kappa
 * has no value, and it is {@code NaN} and never zero.
 */
@NullMarked
package org.plumbline.statistics.agreement;

import org.jspecify.annotations.NullMarked;
