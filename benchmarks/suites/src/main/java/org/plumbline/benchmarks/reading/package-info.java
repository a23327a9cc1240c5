/**
 * G9: reading a folder of reports, some of them damaged, beside {@code pdftotext}.
 *
 * <p>Take from here {@link org.plumbline.benchmarks.reading.Reading}. The rest makes the reports from a seed and compares
 * what the two sides read.
 *
 * <p>It relies on the report reader's own way in and on the machine's {@code pdftotext} and {@code xargs}. It always holds
 * that the same seed makes the same reports, byte for byte, and that both sides read every file of the folder.
 */
@NullMarked
package org.plumbline.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
