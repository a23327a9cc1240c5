package org.plumbline.measures.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a table from CSV: divided by commas, semicolons or tabs, in UTF-8 or as an older Excel wrote it. */
final class CsvFile {
    private static final Charset OLD_EXCEL = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] DIVIDERS = {',', ';', '\t'};

    private CsvFile() {}

    static Sheet read(Path file, String name) throws IOException, WrongSheet {
        List<String> notes = new ArrayList<>();
        String text = text(Files.readAllBytes(file), notes);
        if (text.indexOf('\0') >= 0) {
            throw new WrongSheet(name + " holds bytes that no text has: a CSV or XLSX file was expected.");
        }
        List<String> headings = List.of();
        List<Sheet.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(divider(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                Sheet.Row row = new Sheet.Row((int) record.getStartingLineNumber(), record.getFields());
                if (headings.isEmpty()) {
                    headings = row.empty() ? List.of() : row.cells();
                } else if (!row.empty()) {
                    rows.add(row);
                }
                if (rows.size() > SheetFile.MOST_ROWS) {
                    throw new WrongSheet(name + " has more than 1,000,000 rows. Divide it.");
                }
            }
        } catch (CsvParseException e) {
            throw new WrongSheet(name + " is no CSV file that can be read: a quotation mark is left open, or a field is"
                    + " longer than any figure.");
        }
        return new Sheet(headings, rows, notes);
    }

    private static String text(byte[] bytes, List<String> notes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, OLD_EXCEL);
            notes.add("The file is not UTF-8 and was read as an older Excel writes it (Windows-1252).");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The one that stands most often in the heading line. */
    private static char divider(String text) {
        String heading = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char divider : DIVIDERS) {
            long count = heading.chars().filter(one -> one == divider).count();
            if (count > most) {
                most = count;
                best = divider;
            }
        }
        return best;
    }
}
