/**
 * One document, said once by its meaning, from which the web page, the tagged PDF and the Word file are made.
 *
 * <p>Take {@link org.plumbline.documents.Document} and its blocks from here; the rooms {@code html}, {@code pdf} and
 * {@code word} turn it into files, and {@code sheets} does the same for one table of data. The model relies on nothing
 * but the JDK and knows nothing of where the words come from.
 *
 * <p>What always holds: a document that could be constructed can be rendered; its headings never jump a level, its
 * tables are rectangular and captioned, its pictures have a text alternative, and every link inside it arrives.
 */
@NullMarked
package org.plumbline.documents;

import org.jspecify.annotations.NullMarked;
