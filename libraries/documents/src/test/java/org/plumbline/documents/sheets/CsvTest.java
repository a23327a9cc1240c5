package org.plumbline.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void a_table_is_written_by_the_letter_of_rfc_4180() {
        assertThat(text(Tables.register()))
                .isEqualTo("Finding,Days late,Cost (£),Complete (%),Due,Recorded\r\n"
                        + "\"Dŵr “quoted”, £5 – ○\",-12,-1234.50,66.5,2024-02-29,2024-06-20T16:30:00Z\r\n"
                        + "\"two\nlines and  two spaces\",,,,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠x"})
    void text_that_a_spreadsheet_would_reckon_gets_an_apostrophe(String words) {
        assertThat(text(Tables.words(words)).replace("\"", "")).isEqualTo("Words\r\n'" + words + "\r\n");
    }

    @Test
    void a_line_break_or_a_carriage_return_at_the_start_gets_one_too() {
        assertThat(text(Tables.words("\r=1", "\n=1"))).isEqualTo("Words\r\n\"'\r=1\"\r\n\"'\n=1\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1+1", "a=b", "'quoted", "£-1"})
    void other_text_is_left_alone(String words) {
        assertThat(text(Tables.words(words))).isEqualTo("Words\r\n" + words + "\r\n");
    }

    @Test
    void a_header_is_defused_as_well() {
        var sheet = new Sheet(
                "x",
                List.of(Sheet.Column.of("=1", Sheet.Kind.DECIMAL)),
                List.of(List.of(Value.of(new BigDecimal("-2.50")))),
                Tables.NOTES);

        assertThat(text(sheet)).isEqualTo("'=1\r\n-2.50\r\n");
    }

    @Test
    void quotes_are_doubled_and_spaces_at_the_ends_are_kept() {
        assertThat(text(Tables.words("say \"yes\"", " x ", "")))
                .isEqualTo("Words\r\n\"say \"\"yes\"\"\"\r\n\" x \"\r\n\r\n");
    }

    @Test
    void control_characters_are_replaced_visibly() {
        assertThat(text(Tables.words("a\u0000b\u001Fc"))).isEqualTo("Words\r\na\uFFFDb\uFFFDc\r\n");
    }

    @Test
    void the_byte_order_mark_is_there_when_asked_for_and_only_then() {
        var bytes = Tables.bytes(SheetFormat.CSV_WITH_BYTE_ORDER_MARK, Tables.register());

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + text(Tables.register()));
    }

    private static String text(Sheet sheet) {
        return new String(Tables.bytes(SheetFormat.CSV, sheet), StandardCharsets.UTF_8);
    }
}
