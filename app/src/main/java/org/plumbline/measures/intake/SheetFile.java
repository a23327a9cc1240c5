package org.plumbline.measures.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a table from a file, by what is in it and not by its name. */
final class SheetFile {
    /** More rows than any return or statistical bulletin that a force takes in has. */
    static final int MOST_ROWS = 1_000_000;

    static final long LARGEST = 200L * 1024 * 1024;

    private SheetFile() {}

    static Sheet read(Path file, String name) throws WrongSheet {
        try {
            if (Files.size(file) == 0) {
                throw new WrongSheet(name + " is empty: a heading line and rows of figures were expected.");
            }
            if (Files.size(file) > LARGEST) {
                throw new WrongSheet(name + " is larger than 200 MB, the most that is taken in at once. Divide it.");
            }
            return packed(file) ? XlsxFile.read(file, name) : CsvFile.read(file, name);
        } catch (IOException e) {
            throw new WrongSheet(name + " cannot be read: it is damaged, or no CSV or XLSX file.");
        }
    }

    private static boolean packed(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] head = input.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K';
        }
    }
}
