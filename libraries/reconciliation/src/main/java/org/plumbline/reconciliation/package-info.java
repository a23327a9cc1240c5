/**
 * Reconciliation: figures that were stated in documents, held against each other, with every sum that does not come out.
 *
 * <p>Take from here {@link org.plumbline.reconciliation.Reconciliation}, which turns {@link
 * org.plumbline.reconciliation.StatedFigure}s into {@link org.plumbline.reconciliation.Contradiction}s and {@link
 * org.plumbline.reconciliation.Disagreement}s, and {@link org.plumbline.reconciliation.DeclaredIdentities} for what names
 * cannot tell. Dates of events are held against each other in the room {@code dates}.
 *
 * <p>It relies on the JDK alone; nothing is read from a clock, a file or a network. What always holds: a figure is kept as
 * stated; a sum is contradicted only where no values that round to what is stated satisfy it; and whether parts are all of
 * their total is never assumed without saying why.
 */
@NullMarked
package org.plumbline.reconciliation;

import org.jspecify.annotations.NullMarked;
