package org.plumbline.documents.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.documents.markup.Markup;
import org.plumbline.documents.markup.Parcel;

/** An Excel workbook (ECMA-376): the table with a frozen header and a filter, and a sheet of notes. */
final class Xlsx {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String FROZEN = "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultRowHeight=\"13.2\"/>";
    private static final String PAGE =
            "<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.8\" bottom=\"0.8\" header=\"0.4\""
                    + " footer=\"0.4\"/><pageSetup paperSize=\"9\" orientation=\"landscape\"/>";

    void write(Sheet sheet, OutputStream output) throws IOException {
        try (var parcel = new Parcel(output)) {
            parcel.add("[Content_Types].xml", resource("content-types.xml"));
            parcel.add("_rels/.rels", resource("package-relations.xml"));
            parcel.add("xl/_rels/workbook.xml.rels", resource("workbook-relations.xml"));
            parcel.add("xl/styles.xml", resource("styles.xml"));
            parcel.add("docProps/core.xml", DECLARATION + properties(sheet.notes()));
            parcel.add("xl/workbook.xml", DECLARATION + workbook(Limits.sheetName(sheet.name())));
            table(sheet, parcel.open("xl/worksheets/sheet1.xml"));
            parcel.add("xl/worksheets/sheet2.xml", DECLARATION + notes(sheet.notes()));
        }
    }

    private static void table(Sheet sheet, OutputStream output) throws IOException {
        var columns = sheet.columns();
        var head =
                new Markup().raw(DECLARATION).open("worksheet", "xmlns", MAIN).raw(FROZEN);
        head.open("cols");
        for (int i = 0; i < columns.size(); i++) {
            width(head, i + 1, columns.get(i).width());
        }
        head.close("cols").open("sheetData").open("row", "r", "1");
        for (int i = 0; i < columns.size(); i++) {
            var style = columns.get(i).isText() ? XlsxCell.HEADING : XlsxCell.HEADING_RIGHT;
            XlsxCell.words(head, XlsxCell.place(1, i), columns.get(i).header(), style);
        }
        write(output, head.close("row").toString());
        int row = 1;
        for (var values : sheet.checkedRows()) {
            row++;
            write(output, row(row, values));
        }
        var filter = "A1:" + XlsxCell.place(row, columns.size() - 1);
        var foot = new Markup()
                .close("sheetData")
                .empty("autoFilter", "ref", filter)
                .raw(PAGE);
        write(output, foot.close("worksheet").toString());
    }

    private static String row(int number, List<Value> values) {
        var markup = new Markup().open("row", "r", Integer.toString(number));
        for (int i = 0; i < values.size(); i++) {
            XlsxCell.write(markup, XlsxCell.place(number, i), values.get(i));
        }
        return markup.close("row").toString();
    }

    private static String notes(Notes notes) {
        var markup = new Markup().open("worksheet", "xmlns", MAIN).open("cols");
        width(markup, 1, 16);
        width(markup, 2, 90);
        markup.close("cols").open("sheetData");
        int row = 0;
        for (var line : notes.lines()) {
            row++;
            note(markup, row, line);
        }
        note(markup, row + 1, new Notes.Line("Times", "As on the clock in London"));
        return markup.close("sheetData").raw(PAGE).close("worksheet").toString();
    }

    private static void note(Markup markup, int row, Notes.Line line) {
        markup.open("row", "r", Integer.toString(row));
        XlsxCell.words(markup, XlsxCell.place(row, 0), line.label(), XlsxCell.LABEL);
        XlsxCell.words(markup, XlsxCell.place(row, 1), line.words(), XlsxCell.WORDS);
        markup.close("row");
    }

    private static void width(Markup markup, int column, int letters) {
        var number = Integer.toString(column);
        markup.empty("col", "min", number, "max", number, "width", letters + ".7", "customWidth", "1");
    }

    private static String workbook(String name) {
        var markup = new Markup()
                .open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS)
                .open("sheets");
        markup.empty("sheet", "name", name, "sheetId", "1", "r:id", "table");
        markup.empty("sheet", "name", "Notes", "sheetId", "2", "r:id", "notes").close("sheets");
        var heading = "'" + name.replace("'", "''") + "'!$1:$1";
        markup.open("definedNames").element("definedName", heading, "name", "_xlnm.Print_Titles", "localSheetId", "0");
        return markup.close("definedNames").close("workbook").toString();
    }

    private static String properties(Notes notes) {
        var markup = new Markup();
        markup.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        markup.element("dc:title", notes.title()).element("dc:creator", "Plumbline");
        markup.element("dcterms:created", notes.produced().toString(), "xsi:type", "dcterms:W3CDTF");
        return markup.element("dc:language", "en-GB").close("cp:coreProperties").toString();
    }

    private static void write(OutputStream output, String markup) throws IOException {
        output.write(markup.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Xlsx.class.getResourceAsStream("xlsx/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The part " + name + " is missing from the library");
            }
            return stream.readAllBytes();
        }
    }
}
