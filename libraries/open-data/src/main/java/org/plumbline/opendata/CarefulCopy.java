package org.plumbline.opendata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.opendata.files.CsvRecord;
import org.plumbline.opendata.files.CsvRecords;
import org.plumbline.opendata.files.Limits;
import org.plumbline.opendata.files.SourceFile;
import org.plumbline.opendata.files.Workbook;

/**
 * A copy of a table in which every row stands with its line, in the order of its kind's columns, with everything odd about
 * its bytes put right. Rows that do not fit the headings go to the rejects.
 */
final class CarefulCopy {
    private final RejectLog rejects;
    private final Limits limits;

    CarefulCopy(RejectLog rejects, Limits limits) {
        this.rejects = rejects;
        this.limits = limits;
    }

    void write(Source source, Path copy) throws IOException {
        try (Writer out = Files.newBufferedWriter(copy)) {
            if (source.file().format() == SourceFile.Format.WORKBOOK) {
                sheet(source, out);
            } else {
                text(source, out);
            }
        }
    }

    private void text(Source source, Writer out) throws IOException {
        try (Reader text = open(source.file())) {
            CsvRecords records = new CsvRecords(text);
            for (CsvRecord record = records.next(); record != null; record = records.next()) {
                if (record.line() <= source.headingLine()) {
                    continue;
                }
                int width = source.layout().width();
                if (!record.closed()) {
                    rejects.add(new Reject(
                            source.name(),
                            record.line(),
                            "a quoted field that ends before the file does",
                            String.join(",", record.fields())));
                } else if (!fits(record.fields(), width)) {
                    rejects.add(new Reject(
                            source.name(),
                            record.line(),
                            fields(source, record.fields().size()),
                            String.join(",", record.fields())));
                } else {
                    rows(source, record.line(), record.fields(), out);
                }
            }
        }
    }

    /** What is expected of a row that has so many fields. */
    static String fields(Source source, int found) {
        return source.layout().width() + " fields as in the heading, not " + found;
    }

    /** Some exports end every row, or only the headings, with empty fields. */
    private static boolean fits(List<String> fields, int width) {
        return fields.size() == width
                || (fields.size() > width
                        && fields.subList(width, fields.size()).stream().allMatch(String::isBlank));
    }

    private void sheet(Source source, Writer out) throws IOException {
        Workbook.read(source.path(), limits, new Workbook.Rows() {
            private boolean here;

            @Override
            public void sheet(String name) {
                here = name.equals(source.sheet());
            }

            @Override
            public void row(long number, List<String> cells) throws IOException {
                if (here && number > source.headingLine()) {
                    rows(source, number, cells, out);
                }
            }
        });
    }

    private static void rows(Source source, long line, List<String> fields, Writer out) throws IOException {
        for (List<String> row : source.layout().turn().apply(fields)) {
            out.write(String.valueOf(line));
            for (String field : row) {
                out.write(',');
                out.write(RejectLog.quoted(field));
            }
            out.write('\n');
        }
    }

    /** The text of a file; what is not UTF-8 is taken for Windows-1252, in which older exports are written. */
    static Reader open(SourceFile file) throws IOException {
        InputStream in = Files.newInputStream(file.path());
        return new BufferedReader(
                new InputStreamReader(
                        in, file.shape().utf8() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252")),
                1 << 16);
    }
}
