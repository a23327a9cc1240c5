package org.plumbline.documents.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Comma-separated values (RFC 4180) in UTF-8: one header line, then the rows, and nothing else.
 *
 * <p>Text that a spreadsheet would take for a formula, because it begins with {@code = + - @}, their full-width forms, a
 * tab or a line break, gets a leading apostrophe. Numbers are written as numbers, negative ones too.
 */
record Csv(boolean byteOrderMark) {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    void write(Sheet sheet, OutputStream output) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            writer.write('\uFEFF');
        }
        line(writer, sheet.columns().stream().map(Csv::header).iterator());
        for (List<Value> row : sheet.checkedRows()) {
            line(writer, row.stream().map(Csv::field).iterator());
        }
        writer.flush();
    }

    private static void line(Writer writer, Iterator<String> fields) throws IOException {
        writer.write(fields.next());
        while (fields.hasNext()) {
            writer.write(',');
            writer.write(fields.next());
        }
        writer.write("\r\n");
    }

    /** A number of per cent carries no sign of its own in CSV, so the header says it. */
    private static String header(Sheet.Column column) {
        var words = column.header();
        boolean silent = column.kind() == Sheet.Kind.PERCENT
                && !words.contains("%")
                && !words.toLowerCase(Locale.UK).contains("per cent");
        return text(silent ? words + " (%)" : words);
    }

    private static String field(Value value) {
        return switch (value) {
            case Value.Words words -> text(words.words());
            case Value.Whole whole -> Long.toString(whole.number());
            case Value.Decimal decimal -> decimal.number().toPlainString();
            case Value.Percent percent -> percent.perCent().toPlainString();
            case Value.Day day -> day.date().toString();
            case Value.Moment moment -> moment.instant().toString();
            case Value.Unknown _ -> "";
        };
    }

    private static String text(String words) {
        var harmless = !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean plain =
                harmless.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r')
                        && harmless.equals(harmless.strip());
        return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
