/**
 * Dates that documents state of events, held against each other, the calendar and the day of the document itself.
 *
 * <p>Take from here {@link org.plumbline.reconciliation.dates.DateReconciliation}, which turns {@link
 * org.plumbline.reconciliation.dates.StatedDate}s and {@link org.plumbline.reconciliation.dates.StatedLength}s into the
 * contradictions of the room above.
 *
 * <p>It relies on the room above for dates known to the year, month or day, and asks no clock. What always holds: two dates
 * clash only where no day could be both; a plan that changed from one document to the next is no contradiction.
 */
@NullMarked
package org.plumbline.reconciliation.dates;

import org.jspecify.annotations.NullMarked;
