package org.plumbline.documents.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.documents.markup.Markup;
import org.plumbline.documents.markup.Parcel;

/** An OpenDocument spreadsheet (ODF 1.3): the table with a frozen header, and a sheet of notes. */
final class Ods {

    void write(Sheet sheet, OutputStream output) throws IOException {
        try (var parcel = new Parcel(output)) {
            parcel.addStored("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            parcel.add("META-INF/manifest.xml", resource("manifest.xml"));
            parcel.add("styles.xml", resource("styles.xml"));
            parcel.add("meta.xml", properties(sheet.notes()));
            parcel.add("settings.xml", settings(Limits.sheetName(sheet.name())));
            content(sheet, parcel.open("content.xml"));
        }
    }

    private static void content(Sheet sheet, OutputStream output) throws IOException {
        var template = new String(resource("content.xml"), StandardCharsets.UTF_8);
        int widths = template.indexOf("<!--widths-->");
        int tables = template.indexOf("<!--tables-->");
        write(output, template.substring(0, widths));
        write(output, widths(sheet.columns()));
        write(output, template.substring(widths, tables));
        table(sheet, output);
        write(output, notes(sheet.notes()));
        write(output, template.substring(tables));
    }

    private static String widths(List<Sheet.Column> columns) {
        var markup = new Markup();
        for (int i = 0; i < columns.size(); i++) {
            markup.open("style:style", "style:name", "column" + i, "style:family", "table-column")
                    .empty(
                            "style:table-column-properties",
                            "style:column-width",
                            columns.get(i).width() * 2 + "mm")
                    .close("style:style");
        }
        return markup.toString();
    }

    private static void table(Sheet sheet, OutputStream output) throws IOException {
        var head = new Markup();
        head.open("table:table", "table:name", Limits.sheetName(sheet.name()), "table:style-name", "table");
        for (int i = 0; i < sheet.columns().size(); i++) {
            head.empty("table:table-column", "table:style-name", "column" + i);
        }
        head.open("table:table-header-rows").open("table:table-row");
        sheet.columns()
                .forEach(column -> OdsCell.words(head, column.header(), column.isText() ? "heading" : "heading-right"));
        head.close("table:table-row").close("table:table-header-rows");
        write(output, head.toString());
        for (var row : sheet.checkedRows()) {
            var markup = new Markup();
            markup.open("table:table-row");
            row.forEach(value -> OdsCell.write(markup, value));
            write(output, markup.close("table:table-row").toString());
        }
        write(output, "</table:table>");
    }

    private static String notes(Notes notes) {
        var markup = new Markup();
        markup.open("table:table", "table:name", "Notes", "table:style-name", "table");
        markup.empty("table:table-column", "table:style-name", "labels");
        markup.empty("table:table-column", "table:style-name", "lines");
        for (var line : notes.lines()) {
            note(markup, line.label(), line.words());
        }
        note(markup, "Times", "As on the clock in London");
        return markup.close("table:table").toString();
    }

    private static void note(Markup markup, String label, String words) {
        markup.open("table:table-row");
        OdsCell.words(markup, label, "label");
        OdsCell.words(markup, words, "words");
        markup.close("table:table-row");
    }

    private static String properties(Notes notes) {
        var markup = new Markup();
        markup.open(
                "office:document-meta",
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:meta",
                "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "office:version",
                "1.3");
        markup.open("office:meta").element("meta:generator", "Plumbline").element("dc:title", notes.title());
        markup.element("meta:creation-date", notes.produced().toString());
        markup.element("dc:date", notes.produced().toString()).element("dc:language", "en-GB");
        return markup.close("office:meta").close("office:document-meta").toString();
    }

    private static String settings(String name) throws IOException {
        var quoted = new Markup().text(name).toString();
        return new String(resource("settings.xml"), StandardCharsets.UTF_8).replace("<!--name-->", quoted);
    }

    private static void write(OutputStream output, String markup) throws IOException {
        output.write(markup.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Ods.class.getResourceAsStream("ods/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The part " + name + " is missing from the library");
            }
            return stream.readAllBytes();
        }
    }
}
