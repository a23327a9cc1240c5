/**
 * From the lines of a document to what an inspection report in it says.
 *
 * <p>Take {@link org.plumbline.reportreader.InspectionReports#read} and the records it answers with; everything else here
 * is how it gets there. The rooms beside this one turn files into {@link org.plumbline.reportreader.SourceDocument}s; this
 * one never opens a file.
 *
 * <p>It relies on the JDK alone, does not guess today's date, and does the same with the same lines on every machine.
 *
 * <p>What always holds: nothing is invented (every finding is text that stands in the document, with its place), and
 * nothing that looks like a finding is dropped without a warning that says where it stood.
 */
@NullMarked
package org.plumbline.reportreader;

import org.jspecify.annotations.NullMarked;
