/**
 * From a file to the lines a reader would meet in it, each with its place.
 *
 * <p>Take {@link org.plumbline.reportreader.formats.ReportFiles#open} and {@link
 * org.plumbline.reportreader.formats.UnreadableReport}, the one way it fails. PDF, HTML, DOCX, plain and markdown text
 * are read; what a file is, its content decides, never its name alone.
 *
 * <p>It relies on PDFBox for PDF, on jsoup for HTML and on the JDK's own ZIP and XML readers for DOCX. It runs no
 * script, fetches nothing, decodes no picture and writes no file.
 *
 * <p>What always holds: a file is read whole or not at all. A cut, altered or over-large file ends as an {@code
 * UnreadableReport} whose sentence says where. Time and memory are capped by the room {@code child}: files from
 * strangers are opened there, not in a server's own thread.
 */
@NullMarked
package org.plumbline.reportreader.formats;

import org.jspecify.annotations.NullMarked;
