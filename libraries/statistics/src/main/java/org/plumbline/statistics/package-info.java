/**
 * Statistics for figures about policing: pure functions, each with its formula and source, in rooms by subject.
 *
 * <p>Take from here {@link org.plumbline.statistics.Refused}, which every room throws for figures that mean nothing; from
 * the rooms: {@code charts} (control charts and their rules), {@code intervals}, {@code standardisation}, {@code funnels},
 * {@code disparity}, {@code sampling}, {@code agreement}, {@code series} (what changed at a date), {@code screening} and {@code summaries}.
 *
 * <p>It relies on the JDK and, for the incomplete gamma and beta functions, on Apache Commons Numbers. What always holds:
 * nothing is read from a clock, a file or a generator of chance; a figure that is not known is {@code NaN} in an array, an
 * empty optional otherwise, and never zero; what makes no sense is refused with a sentence.
 */
@NullMarked
package org.plumbline.statistics;

import org.jspecify.annotations.NullMarked;
