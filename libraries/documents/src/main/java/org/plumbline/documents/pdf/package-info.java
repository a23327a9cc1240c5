/**
 * A document as a tagged PDF on A4 that a screen reader reads in order (PDF/UA-1).
 *
 * <p>Take {@link org.plumbline.documents.pdf.PdfPages} from here. It relies on the paper form of the {@code html} room,
 * on openhtmltopdf for the setting, and on the Liberation fonts, which are embedded as subsets.
 *
 * <p>What always holds: the title, the language en-GB and an outline are in the file; what stands in the margins is
 * marked as not belonging to the text; nothing outside the document is fetched; a letter that the fonts lack is written
 * by its number instead of vanishing; and the same document gives the same bytes.
 */
@NullMarked
package org.plumbline.documents.pdf;

import org.jspecify.annotations.NullMarked;
