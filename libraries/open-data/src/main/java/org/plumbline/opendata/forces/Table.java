package org.plumbline.opendata.forces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.files.CsvRecord;
import org.plumbline.opendata.files.CsvRecords;

/** A table that lies beside this room's classes, row by row under its headings. */
final class Table {
    private Table() {}

    static List<Map<String, String>> named(String name) {
        try (InputStream table = Table.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException("The table " + name + " is missing from the library.");
            }
            return rows(new String(table.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> rows(String text, String name) {
        List<CsvRecord> records = CsvRecords.of(text);
        if (records.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty; expected a row of headings.");
        }
        List<String> headings = records.getFirst().fields();
        return records.stream()
                .skip(1)
                .map(record -> row(headings, record, name))
                .toList();
    }

    private static Map<String, String> row(List<String> headings, CsvRecord record, String name) {
        if (record.fields().size() != headings.size()) {
            throw new IllegalArgumentException("%s, line %d: expected %d fields as in the first line, found %d."
                    .formatted(
                            name,
                            record.line(),
                            headings.size(),
                            record.fields().size()));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            row.put(headings.get(i), record.fields().get(i));
        }
        return row;
    }

    static String cell(Map<String, String> row, String heading) {
        String cell = row.get(heading);
        if (cell == null) {
            throw new IllegalArgumentException("The table has no column " + heading + "; found " + row.keySet() + ".");
        }
        return cell;
    }

    static @Nullable LocalDate day(Map<String, String> row, String heading) {
        String cell = cell(row, heading);
        return cell.isBlank() ? null : LocalDate.parse(cell);
    }
}
