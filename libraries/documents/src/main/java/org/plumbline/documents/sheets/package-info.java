/**
 * One table of data as CSV, Excel workbook or OpenDocument spreadsheet.
 *
 * <p>Take {@link org.plumbline.documents.sheets.Sheet}, its values, and {@link
 * org.plumbline.documents.sheets.SheetFormat} from here. It relies on nothing but the JDK: the parts of the workbooks
 * are written row by row as the standards describe them.
 *
 * <p>What always holds: numbers are numbers and dates are dates in every format that has them; text is never a formula;
 * nothing is lost without a visible word about it; a CSV file holds the table only, while the workbooks carry their
 * notes on a sheet of their own; and the same sheet gives the same bytes. Excel and OpenDocument show instants as they
 * were on the clock in London, CSV gives them in UTC.
 */
@NullMarked
package org.plumbline.documents.sheets;

import org.jspecify.annotations.NullMarked;
