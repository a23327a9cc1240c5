package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV text by RFC 4180: fields in quotes may hold commas, line ends and doubled quotes. */
final class CsvReader {
    private final String text;
    private int at;
    private int line = 1;

    CsvReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A row with the line on which it starts. */
    record Row(int line, List<String> fields) {
        boolean isBlank() {
            return fields.size() == 1 && fields.getFirst().isBlank();
        }
    }

    /** All rows that are not blank; refuses a quote that is never closed. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Row row = row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int start = line;
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (at >= text.length()) {
                return new Row(start, fields);
            }
            char end = text.charAt(at);
            at++;
            if (end == ',') {
                continue;
            }
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            return new Row(start, fields);
        }
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted() {
        int opened = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char each = text.charAt(at);
            at++;
            if (each != '"') {
                line += each == '\n' ? 1 : 0;
                field.append(each);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                int start = at;
                while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                if (!text.substring(start, at).isBlank()) {
                    throw new WrongTable(
                            "line " + line + ": after a closing quote a comma or the line's end was expected;"
                                    + " found “" + text.substring(start, at) + "”.");
                }
                return field.toString();
            }
        }
        throw new WrongTable("line " + opened + ": a quote is opened and never closed.");
    }
}
