package org.plumbline.reportreader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes source documents out of text as the format readers do: one line each, blank where nothing stands. A form feed
 * begins a page; "{h2}", "{li}", "{row}" say what a format would have said of the line.
 */
final class Documents {

    private static final Map<String, SourceLine.Style> STYLES = Map.of(
            "{h1}", SourceLine.Style.HEADING_1,
            "{h2}", SourceLine.Style.HEADING_2,
            "{h3}", SourceLine.Style.HEADING_3,
            "{h4}", SourceLine.Style.HEADING_4,
            "{li}", SourceLine.Style.BULLET,
            "{ol}", SourceLine.Style.NUMBERED,
            "{row}", SourceLine.Style.TABLE_ROW,
            "{fu}", SourceLine.Style.FURNITURE);

    private Documents() {}

    static SourceDocument of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int page = text.indexOf('\f') >= 0 ? 1 : 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("\f")) {
                page++;
                continue;
            }
            number++;
            lines.add(line(page, number, line));
        }
        return new SourceDocument("a document", lines);
    }

    static InspectionReport read(String text) {
        return InspectionReports.read(of(text));
    }

    static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/reports/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no report called " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceLine line(int page, int number, String line) {
        int brace = line.startsWith("{") ? line.indexOf('}') + 1 : 0;
        SourceLine.Style style = STYLES.get(line.substring(0, brace));
        if (style != null) {
            return new SourceLine(page, number, line.substring(brace), style);
        }
        return new SourceLine(page, number, line, line.isBlank() ? SourceLine.Style.BLANK : SourceLine.Style.PLAIN);
    }
}
