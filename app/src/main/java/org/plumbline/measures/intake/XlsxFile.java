package org.plumbline.measures.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel workbook that has a heading line. */
final class XlsxFile {
    /** Without its format nobody knows whether a number is a day, or per cent. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final long LARGEST_UNPACKED = 1024L * 1024 * 1024;

    private XlsxFile() {}

    static Sheet read(Path file, String name) throws IOException, WrongSheet {
        checkSize(file, name);
        List<String> notes = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets().toList();
            if (sheets.size() > 1) {
                notes.add("The workbook has " + sheets.size() + " sheets; “"
                        + sheets.getFirst().getName() + "” was read, the first of them.");
            }
            try (Stream<Row> rows = sheets.getFirst().openStream()) {
                return sheet(rows.iterator(), name, notes);
            }
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new WrongSheet(name + " is damaged, or no Excel workbook: a CSV or XLSX file was expected.");
        }
    }

    private static Sheet sheet(Iterator<Row> rows, String name, List<String> notes) throws WrongSheet {
        List<String> headings = List.of();
        List<Sheet.Row> found = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Sheet.Row read = new Sheet.Row(row.getRowNum(), cells(row));
            if (headings.isEmpty()) {
                headings = read.empty() ? List.of() : read.cells();
            } else if (!read.empty()) {
                found.add(read);
            }
            if (found.size() > SheetFile.MOST_ROWS) {
                throw new WrongSheet(name + " has more than 1,000,000 rows. Divide it.");
            }
        }
        return new Sheet(headings, found, notes);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            return format != null && dates(format) ? day(cell.asDate()) : number(cell.asNumber(), format);
        }
        return cell.getText().strip();
    }

    /** Formats of dates name a day or a year; those of numbers never do, outside of quotation marks and colours. */
    private static boolean dates(String format) {
        String plain = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return plain.contains("d") || plain.contains("yy");
    }

    private static String day(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    /** A cell that shows 3.6% holds 0.036; what it shows is what was stated. */
    private static String number(BigDecimal number, @Nullable String format) {
        BigDecimal shown = format != null && format.contains("%") ? number.movePointRight(2) : number;
        String plain = shown.stripTrailingZeros().toPlainString();
        return format != null && format.contains("%") ? plain + "%" : plain;
    }

    /** Nothing is unpacked that says of itself that it is too large; what lies is stopped by the number of rows. */
    private static void checkSize(Path file, String name) throws IOException, WrongSheet {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new WrongSheet(name + " is a ZIP file and no Excel workbook: a CSV or XLSX file was expected.");
            }
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (unpacked > LARGEST_UNPACKED) {
                throw new WrongSheet(name + " would unpack to more than a gigabyte. Divide it.");
            }
        }
    }
}
