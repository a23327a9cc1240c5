package org.plumbline.returns.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.returns.Cell;
import org.plumbline.returns.Cells;
import org.plumbline.returns.FormArea;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.FormLine;

/** Values from a CSV file with the columns line, area and value; each row is taken or refused. */
record CellFile(List<Cell> taken, List<Refusal> refused, String problem) {
    private static final int MOST_ROWS = 20_000;

    /** A row that could not be taken, and why. */
    record Refusal(long row, String content, String why) {}

    static CellFile read(String text, FormDesign design) {
        List<CsvRecord> rows = new ArrayList<>();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(divider(plain))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(plain)) {
            for (CsvRecord row : csv) {
                rows.add(row);
                if (rows.size() > MOST_ROWS) {
                    return wrong("The file has more than %,d rows.".formatted(MOST_ROWS));
                }
            }
        } catch (IOException | CsvParseException e) {
            return wrong("The file is no CSV file that can be read: a quotation mark is left open.");
        }
        if (rows.isEmpty()) {
            return wrong("The file is empty.");
        }
        List<String> headings =
                rows.getFirst().getFields().stream().map(CellFile::folded).toList();
        for (String column : List.of("line", "value")) {
            if (!headings.contains(column)) {
                return wrong("The file has no column " + column + "; its first row must name line, area and value.");
            }
        }
        return judged(rows.subList(1, rows.size()), headings, design);
    }

    private static CellFile judged(List<CsvRecord> rows, List<String> headings, FormDesign design) {
        List<Cell> taken = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (CsvRecord row : rows) {
            String line = field(row, headings.indexOf("line"));
            String area = field(row, headings.indexOf("area"));
            String value = field(row, headings.indexOf("value"));
            Optional<FormLine> ofLine = named(design.lines(), line, FormLine::id, FormLine::name);
            Optional<FormArea> ofArea = area.isEmpty() && design.areas().size() == 1
                    ? Optional.of(design.areas().getFirst())
                    : named(design.areas(), area, FormArea::slug, FormArea::name);
            String why = why(line, area, value, ofLine.isPresent(), ofArea.isPresent());
            if (why.isEmpty()) {
                Cell cell =
                        new Cell(ofLine.orElseThrow().id(), ofArea.orElseThrow().slug(), value);
                if (new Cells(taken).find(cell.line(), cell.area()).isPresent()) {
                    why = "An earlier row gives the same value.";
                } else if (!cell.legible()) {
                    why = "“" + value + "” is no number.";
                } else {
                    taken.add(cell);
                }
            }
            if (!why.isEmpty()) {
                refused.add(new Refusal(row.getStartingLineNumber(), String.join(", ", row.getFields()), why));
            }
        }
        return new CellFile(taken, refused, "");
    }

    private static String why(String line, String area, String value, boolean ofLine, boolean ofArea) {
        if (!ofLine) {
            return line.isEmpty() ? "It names no line." : "“" + line + "” is no line of the form.";
        }
        if (!ofArea) {
            return area.isEmpty() ? "It names no area." : "“" + area + "” is no area of the form.";
        }
        return value.isEmpty() ? "It gives no value." : "";
    }

    private static <T> Optional<T> named(List<T> all, String name, Function<T, String> id, Function<T, String> words) {
        return all.stream()
                .filter(one -> folded(id.apply(one)).equals(folded(name))
                        || folded(words.apply(one)).equals(folded(name)))
                .findFirst();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }

    private static String field(CsvRecord row, int at) {
        return at < 0 || at >= row.getFieldCount() ? "" : row.getField(at).strip();
    }

    /** Some spreadsheets divide by semicolons. */
    private static char divider(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.contains(";") && !first.contains(",") ? ';' : ',';
    }

    private static CellFile wrong(String problem) {
        return new CellFile(List.of(), List.of(), problem);
    }
}
