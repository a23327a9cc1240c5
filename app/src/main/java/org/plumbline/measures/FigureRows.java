package org.plumbline.measures;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plumbline.record.Entry;

/** Writes the rows of one batch as PostgreSQL's COPY reads them. */
final class FigureRows implements Closeable {
    private static final String NULL = "\\N";

    private final Entry entry;
    private final Writer text;
    private int row;

    FigureRows(Entry entry, OutputStream output) {
        this.entry = entry;
        this.text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    }

    void write(StatedFigure one) {
        row++;
        try {
            text.write(String.join(
                    "\t",
                    entry.subject().id(),
                    String.valueOf(row),
                    escaped(one.measure()),
                    escaped(one.area()),
                    escaped(one.group()),
                    day(one.from()),
                    day(one.to()),
                    day(one.asAt()),
                    escaped(one.stated()),
                    number(one.value()),
                    number(one.numerator()),
                    number(one.denominator()),
                    escaped(one.unit()),
                    escaped(one.statedBy()),
                    escaped(one.document()),
                    escaped(one.place()),
                    escaped(one.note()),
                    escaped(one.corrects()),
                    String.valueOf(one.line()),
                    String.valueOf(entry.index()),
                    entry.recordedAt().toString(),
                    one.speaksOf()
                            .filter(day -> day.isBefore(entry.effectiveOn()))
                            .orElse(entry.effectiveOn())
                            .toString()));
            text.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String day(Optional<StatedDay> day) {
        return day.map(StatedDay::stated).map(FigureRows::escaped).orElse("");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(NULL);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
