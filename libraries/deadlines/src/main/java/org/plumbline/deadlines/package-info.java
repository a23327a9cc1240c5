/**
 * Deadlines: how the law and the field count days, and the rules that say how many.
 *
 * <p>Take from it: {@link org.plumbline.deadlines.Deadlines}, which counts a {@link org.plumbline.deadlines.Period} after
 * or before a {@link org.plumbline.deadlines.Trigger} and answers with a {@link org.plumbline.deadlines.Count} that says
 * how it counted; {@link org.plumbline.deadlines.Rules}, the table of the field's periods with their sources; and
 * {@link org.plumbline.deadlines.BankHolidays}, those of England and Wales.
 *
 * <p>It relies on the JDK and on nothing else, and never asks for the time: every count begins at a day that is given.
 *
 * <p>What always holds: a day whose bank holidays are not known is refused and never counted as a working day; a deadline
 * that falls on a weekend or a holiday is not moved, unless the rule counts working days; what cannot be counted is a
 * {@link org.plumbline.deadlines.CannotCount} whose message is a sentence for the reader.
 */
@NullMarked
package org.plumbline.deadlines;

import org.jspecify.annotations.NullMarked;
