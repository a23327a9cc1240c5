package org.plumbline.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class XlsxTest {

    @Test
    void numbers_are_numbers_and_dates_are_dates() throws Exception {
        try (var workbook = open(Tables.register())) {
            var row = workbook.getSheet("Findings").getRow(1);

            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Dŵr “quoted”, £5 – ○");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-12);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-1234.5);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(0.665);
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
            assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2024, 2, 29));
        }
    }

    @Test
    void instants_are_shown_as_on_the_clock_in_london() throws Exception {
        try (var workbook = open(Tables.register())) {
            var shown = workbook.getSheet("Findings").getRow(1).getCell(5).getLocalDateTimeCellValue();

            assertThat(shown).isEqualTo(LocalDateTime.of(2024, 6, 20, 17, 30));
        }
    }

    @Test
    void the_header_is_bold_frozen_and_filtered() throws Exception {
        try (var workbook = open(Tables.register())) {
            var sheet = workbook.getSheet("Findings");

            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F3");
        }
    }

    @Test
    void what_is_not_known_is_an_empty_cell() throws Exception {
        try (var workbook = open(Tables.register())) {
            var cell = workbook.getSheet("Findings").getRow(2).getCell(1);

            assertThat(cell == null || cell.getCellType() == CellType.BLANK).isTrue();
        }
    }

    @Test
    void text_is_never_a_formula_and_comes_back_as_it_was() throws Exception {
        var words = List.of("=1+1", "+1", "@x", "_x0041_", "two\nlines", " spaces ", "a\u0001b", "😀");
        try (var workbook = open(Tables.words(words.toArray(String[]::new)))) {
            for (int i = 0; i < words.size(); i++) {
                var cell = workbook.getSheet("Words").getRow(i + 1).getCell(0);

                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(words.get(i).replace('\u0001', '\uFFFD'));
            }
        }
    }

    @Test
    void what_excel_would_falsify_is_written_as_text() throws Exception {
        var sheet = new Sheet(
                "x",
                List.of(Sheet.Column.of("n", Sheet.Kind.WHOLE), Sheet.Column.of("d", Sheet.Kind.DATE)),
                List.of(
                        List.of(Value.of(999_999_999_999_999L), Value.of(LocalDate.of(1900, 3, 1))),
                        List.of(Value.of(1_000_000_000_000_000L), Value.of(LocalDate.of(1900, 2, 28)))),
                Tables.NOTES);
        try (var workbook = open(sheet)) {
            var rows = workbook.getSheet("x");

            assertThat(rows.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(999_999_999_999_999d);
            assertThat(rows.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(61);
            assertThat(rows.getRow(2).getCell(0).getStringCellValue()).isEqualTo("1000000000000000");
            assertThat(rows.getRow(2).getCell(1).getStringCellValue()).isEqualTo("1900-02-28");
        }
    }

    @Test
    void the_notes_say_where_the_table_comes_from() throws Exception {
        try (var workbook = open(Tables.register())) {
            var notes = workbook.getSheet("Notes");

            assertThat(notes.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Source");
            assertThat(notes.getRow(4).getCell(1).getStringCellValue()).isEqualTo(Tables.NOTES.source());
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Register of findings");
        }
    }

    @Test
    void a_very_long_text_is_cut_visibly() throws Exception {
        try (var workbook = open(Tables.words("x".repeat(40_000)))) {
            assertThat(workbook.getSheet("Words").getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("[cut here: the whole text has 40,000 characters]");
        }
    }

    @Test
    void every_part_is_valid_by_the_published_schema() throws Exception {
        var errors = new ArrayList<XmlError>();
        try (var parts = OPCPackage.open(new ByteArrayInputStream(Tables.bytes(SheetFormat.XLSX, Tables.register())))) {
            var written = parts.getPartsByName(Pattern.compile("/xl/.*\\.xml"));
            assertThat(written).hasSize(4);
            for (var part : written) {
                try (var stream = part.getInputStream()) {
                    WorksheetDocument.type
                            .getTypeSystem()
                            .parse(stream, null, new XmlOptions())
                            .validate(new XmlOptions().setErrorListener(errors));
                }
            }
        }

        // The schema forgot xml:space on a text, which Excel itself writes.
        assertThat(errors).allMatch(error -> error.getMessage().contains("space@http://www.w3.org/XML/1998/namespace"));
    }

    private static XSSFWorkbook open(Sheet sheet) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Tables.bytes(SheetFormat.XLSX, sheet)));
    }
}
