package org.plumbline.opendata.files;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV text (RFC 4180), each with the line on which it begins. Lines end with CRLF, LF or a bare CR; a quoted
 * field may hold commas, line ends and doubled quotes; NUL characters and a byte order mark are left out. Empty lines are
 * skipped. A quote that is never closed ends with the text and is told apart by {@link CsvRecord#closed()}.
 */
public final class CsvRecords {
    private static final int END = -1;
    private static final int LARGEST_RECORD = 1 << 20;

    private final Reader text;
    private long line = 1;
    private int ahead;

    public CsvRecords(Reader text) throws IOException {
        this.text = text;
        this.ahead = read();
        if (ahead == '\uFEFF') {
            ahead = read();
        }
    }

    /** All records of a short text. */
    public static List<CsvRecord> of(String text) {
        try {
            CsvRecords records = new CsvRecords(new StringReader(text));
            List<CsvRecord> all = new ArrayList<>();
            for (CsvRecord next = records.next(); next != null; next = records.next()) {
                all.add(next);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next record, or null at the end of the text. */
    public @Nullable CsvRecord next() throws IOException {
        while (ahead == '\n' || ahead == '\r') {
            endOfLine();
        }
        if (ahead == END) {
            return null;
        }
        long began = line;
        List<String> fields = new ArrayList<>();
        boolean closed = true;
        int length = 0;
        while (true) {
            StringBuilder field = new StringBuilder();
            closed &= ahead == '"' ? quoted(field) : bare(field);
            length += field.length();
            fields.add(field.toString());
            if (ahead != ',' || length > LARGEST_RECORD) {
                break;
            }
            ahead = read();
        }
        if (length > LARGEST_RECORD) {
            closed = false;
            skipLine();
        } else if (ahead != END) {
            endOfLine();
        }
        return new CsvRecord(began, fields, closed);
    }

    private boolean bare(StringBuilder field) throws IOException {
        while (ahead != END && ahead != ',' && ahead != '\n' && ahead != '\r' && field.length() <= LARGEST_RECORD) {
            field.append((char) ahead);
            ahead = read();
        }
        return true;
    }

    private boolean quoted(StringBuilder field) throws IOException {
        ahead = read();
        while (ahead != END && field.length() <= LARGEST_RECORD) {
            if (ahead == '"') {
                ahead = read();
                if (ahead != '"') {
                    return bare(field);
                }
                field.append('"');
                ahead = read();
            } else if (ahead == '\r' || ahead == '\n') {
                endOfLine();
                field.append('\n');
            } else {
                field.append((char) ahead);
                ahead = read();
            }
        }
        return false;
    }

    private void skipLine() throws IOException {
        while (ahead != END && ahead != '\n' && ahead != '\r') {
            ahead = read();
        }
    }

    private void endOfLine() throws IOException {
        int first = ahead;
        ahead = read();
        if (first == '\r' && ahead == '\n') {
            ahead = read();
        }
        line++;
    }

    private int read() throws IOException {
        int next = text.read();
        while (next == 0) {
            next = text.read();
        }
        return next;
    }
}
