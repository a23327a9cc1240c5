package org.plumbline.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The file in which a batch of figures is kept: CSV in UTF-8, a heading line, one figure a line, what is not known empty. Its
 * columns are those of {@link #COLUMNS}; a later release may only add some at the end.
 */
final class FigureFile {
    static final List<String> COLUMNS = List.of(
            "measure",
            "area",
            "group",
            "from",
            "to",
            "as_at",
            "stated",
            "value",
            "numerator",
            "denominator",
            "unit",
            "stated_by",
            "document",
            "place",
            "note",
            "corrects",
            "line");

    private FigureFile() {}

    static void write(List<StatedFigure> figures, OutputStream output) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(COLUMNS);
        for (StatedFigure one : figures) {
            csv.writeRecord(
                    one.measure(),
                    one.area(),
                    one.group(),
                    day(one.from()),
                    day(one.to()),
                    day(one.asAt()),
                    one.stated(),
                    number(one.value()),
                    number(one.numerator()),
                    number(one.denominator()),
                    one.unit(),
                    one.statedBy(),
                    one.document(),
                    one.place(),
                    one.note(),
                    one.corrects(),
                    String.valueOf(one.line()));
        }
        csv.flush();
        text.flush();
    }

    /** Gives each figure in its order. */
    static void read(Path file, Consumer<StatedFigure> each) {
        try (InputStream input = Files.newInputStream(file);
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(input)) {
            boolean heading = true;
            for (CsvRecord line : csv) {
                if (!heading) {
                    each.accept(figure(line));
                }
                heading = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a kept file of figures cannot be read", e);
        }
    }

    private static StatedFigure figure(CsvRecord line) {
        return new StatedFigure(
                line.getField(0),
                line.getField(1),
                line.getField(2),
                StatedDay.of(line.getField(3)),
                StatedDay.of(line.getField(4)),
                StatedDay.of(line.getField(5)),
                line.getField(6),
                number(line.getField(7)),
                number(line.getField(8)),
                number(line.getField(9)),
                line.getField(10),
                line.getField(11),
                line.getField(12),
                line.getField(13),
                line.getField(14),
                line.getField(15),
                Integer.parseInt(line.getField(16)));
    }

    private static String day(Optional<StatedDay> day) {
        return day.map(StatedDay::stated).orElse("");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
