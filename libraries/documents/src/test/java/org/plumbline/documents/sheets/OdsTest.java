package org.plumbline.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OdsTest {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    @Test
    void the_file_announces_itself_in_its_first_bytes() {
        var start = new String(Tables.bytes(SheetFormat.ODS, Tables.register()), 0, 84, StandardCharsets.ISO_8859_1);

        assertThat(start.substring(30)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void every_part_is_well_formed_and_in_the_manifest() throws Exception {
        var parts = parts(Tables.register());

        for (var name : List.of("content.xml", "styles.xml", "meta.xml", "settings.xml")) {
            assertThat(parse(parts, name)).isNotNull();
            assertThat(new String(parts.get("META-INF/manifest.xml"), StandardCharsets.UTF_8))
                    .contains("full-path=\"" + name + "\"");
        }
    }

    @Test
    void numbers_are_numbers_and_dates_are_dates() throws Exception {
        var row = cells(Tables.register()).get(1);

        assertThat(row.get(0).getTextContent()).isEqualTo("Dŵr “quoted”, £5 – ○");
        assertThat(row.get(1).getAttributeNS(OFFICE, "value-type")).isEqualTo("float");
        assertThat(row.get(1).getAttributeNS(OFFICE, "value")).isEqualTo("-12");
        assertThat(row.get(2).getAttributeNS(OFFICE, "value")).isEqualTo("-1234.50");
        assertThat(row.get(3).getAttributeNS(OFFICE, "value-type")).isEqualTo("percentage");
        assertThat(row.get(3).getAttributeNS(OFFICE, "value")).isEqualTo("0.665");
        assertThat(row.get(4).getAttributeNS(OFFICE, "date-value")).isEqualTo("2024-02-29");
        assertThat(row.get(5).getAttributeNS(OFFICE, "date-value")).isEqualTo("2024-06-20T17:30:00");
    }

    @Test
    void text_is_a_string_line_by_line_with_its_spaces_counted() throws Exception {
        var cell = cells(Tables.register()).get(2).getFirst();

        assertThat(cell.getAttributeNS(OFFICE, "value-type")).isEqualTo("string");
        assertThat(cell.getElementsByTagNameNS("*", "p").getLength()).isEqualTo(2);
        var space = (Element) cell.getElementsByTagNameNS("*", "s").item(0);
        assertThat(space.getAttribute("text:c")).isEqualTo("2");
    }

    @Test
    void text_is_never_a_formula_and_never_markup() throws Exception {
        var rows = cells(Tables.words("=1+1", "<b>&amp;", "a\u0001b"));

        assertThat(rows.get(1).getFirst().getAttributeNS(TABLE, "formula")).isEmpty();
        assertThat(rows.get(1).getFirst().getTextContent()).isEqualTo("=1+1");
        assertThat(rows.get(2).getFirst().getTextContent()).isEqualTo("<b>&amp;");
        assertThat(rows.get(3).getFirst().getTextContent()).isEqualTo("a\uFFFDb");
    }

    @Test
    void the_notes_are_a_sheet_of_their_own() throws Exception {
        var content = parse(parts(Tables.register()), "content.xml");
        var tables = content.getElementsByTagNameNS(TABLE, "table");

        assertThat(((Element) tables.item(1)).getAttributeNS(TABLE, "name")).isEqualTo("Notes");
        assertThat(tables.item(1).getTextContent()).contains(Tables.NOTES.source(), "Open Government Licence v3.0");
    }

    /** The cells of the first table, row by row, the header first. */
    private static List<List<Element>> cells(Sheet sheet) throws Exception {
        var table = (Element) parse(parts(sheet), "content.xml")
                .getElementsByTagNameNS(TABLE, "table")
                .item(0);
        var rows = new ArrayList<List<Element>>();
        var found = table.getElementsByTagNameNS(TABLE, "table-row");
        for (int i = 0; i < found.getLength(); i++) {
            var cells = ((Element) found.item(i)).getElementsByTagNameNS(TABLE, "table-cell");
            var row = new ArrayList<Element>();
            for (int j = 0; j < cells.getLength(); j++) {
                row.add((Element) cells.item(j));
            }
            rows.add(row);
        }
        return rows;
    }

    private static org.w3c.dom.Document parse(Map<String, byte[]> parts, String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(name))));
    }

    private static Map<String, byte[]> parts(Sheet sheet) throws Exception {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Tables.bytes(SheetFormat.ODS, sheet)))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
