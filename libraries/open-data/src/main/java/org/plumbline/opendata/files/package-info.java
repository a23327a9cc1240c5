/**
 * Files before anybody asks what they mean: bytes, digests, records, archives, workbooks.
 *
 * <p>For the neighbouring rooms of this library only. {@link org.plumbline.opendata.files.CsvRecords} splits text into
 * records and knows their lines; {@link org.plumbline.opendata.files.Intake} turns folders, ZIP and gzip archives into single
 * files within {@link org.plumbline.opendata.files.Limits}; {@link org.plumbline.opendata.files.Workbook} reads the sheets
 * of Excel and OpenDocument files.
 *
 * <p>It relies on the JDK alone. What always holds: every file has the SHA-256 of the bytes that were published; no name
 * inside an archive chooses where something is written; no archive unpacks to more than its limits.
 */
@NullMarked
package org.plumbline.opendata.files;

import org.jspecify.annotations.NullMarked;
