/**
 * A document as a Word file with real headings, lists, tables, links and page numbers.
 *
 * <p>Take {@link org.plumbline.documents.word.WordPages} from here. The parts of the file are written as the Office Open
 * XML schemas order them (ECMA-376, transitional), with the styles kept in one readable resource; pictures that Word
 * cannot show are drawn by the {@code pdf} room.
 *
 * <p>What always holds: every heading has its outline level, every list its numbering, every table a header row that
 * repeats and a caption, every picture its text alternative; language en-GB; and the same document gives the same bytes.
 */
@NullMarked
package org.plumbline.documents.word;

import org.jspecify.annotations.NullMarked;
