/**
 * Counting the rows of police.uk's street files in one walk over their bytes: every row checked, none kept.
 *
 * <p>Take from here {@link org.plumbline.opendata.street.StreetScan} with {@link org.plumbline.opendata.street.StreetFile} for
 * what is to be read and {@link org.plumbline.opendata.street.StreetScan.Hearer} for what comes of it.
 *
 * <p>It relies on files without a quotation mark, in UTF-8, with one kind of line end and the headings on the first line; all
 * others go another way. It always holds that what is heard comes in the order of files and lines whatever the number of
 * threads, that a row is either counted or refused with its line, and that the memory taken does not grow with the rows.
 */
@NullMarked
package org.plumbline.opendata.street;

import org.jspecify.annotations.NullMarked;
