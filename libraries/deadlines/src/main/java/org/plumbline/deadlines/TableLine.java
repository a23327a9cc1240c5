package org.plumbline.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** One line of a table of this library: fields parted by tabs, lines beginning with # are for people. */
record TableLine(String file, int number, List<String> fields) {
    static List<TableLine> ofResource(String file, int columns) {
        try (InputStream bytes = TableLine.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the file " + file + " is missing from the library");
            }
            return read(file, columns, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TableLine> read(String file, int columns, BufferedReader reader) throws IOException {
        List<TableLine> lines = new ArrayList<>();
        int number = 0;
        for (String text : reader.lines().toList()) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            TableLine line = new TableLine(file, number, List.of(text.split("\t", -1)));
            if (line.fields().size() != columns) {
                throw line.wrong(columns + " fields");
            }
            lines.add(line);
        }
        return lines;
    }

    String text(int field) {
        return fields.get(field);
    }

    LocalDate date(int field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            IllegalStateException wrong = wrong("a date in field " + (field + 1));
            wrong.initCause(e);
            throw wrong;
        }
    }

    IllegalStateException wrong(String expected) {
        return new IllegalStateException(
                "%s, line %d: expected %s, found %s".formatted(file, number, expected, fields));
    }
}
