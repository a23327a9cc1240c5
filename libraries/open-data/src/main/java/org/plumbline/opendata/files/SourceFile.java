package org.plumbline.opendata.files;

import java.nio.file.Path;

/**
 * One file to read.
 *
 * @param name as a person would find it: the path as given, and inside an archive the entry after an exclamation mark
 * @param path where its bytes lie now, unpacked
 * @param sha256 of its bytes; of a gzip file, of the packed ones as published
 * @param bytes as many
 */
public record SourceFile(String name, Path path, Format format, String sha256, long bytes, TextShape shape) {
    /** What a file is, by its first bytes. */
    public enum Format {
        TEXT,
        PARQUET,
        WORKBOOK
    }

    /** The last part of the name, without folders and without ".gz". */
    public String lastName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
        return last.endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
    }
}
