package org.plumbline.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void the_same_sheet_gives_the_same_bytes(SheetFormat format) {
        assertThat(Tables.bytes(format, Tables.register())).isEqualTo(Tables.bytes(format, Tables.register()));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void the_time_zone_of_the_machine_leaves_no_trace(SheetFormat format) {
        var here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            var there = Tables.bytes(format, Tables.register());
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));

            assertThat(Tables.bytes(format, Tables.register())).isEqualTo(there);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_ragged_row_is_refused_by_its_number(SheetFormat format) {
        var ragged = Tables.sheet(List.of(Value.of("only one")));

        assertThatThrownBy(() -> format.write(ragged, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 1 has 1 values, expected 6");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_value_of_the_wrong_kind_is_refused_by_its_place(SheetFormat format) {
        var wrong = new Sheet(
                "x",
                List.of(Sheet.Column.of("Count", Sheet.Kind.WHOLE)),
                List.of(List.of(Value.of(1)), List.of(Value.of("two"))),
                Tables.NOTES);

        assertThatThrownBy(() -> format.write(wrong, new ByteArrayOutputStream()))
                .hasMessageContaining("Row 2, column \"Count\": expected WHOLE");
    }

    @Test
    void a_table_that_no_spreadsheet_can_open_is_refused() {
        Iterator<List<Value>> endless =
                Stream.generate(() -> List.of(Value.of(1))).iterator();
        var rows = new CheckedRows(List.of(Sheet.Column.of("n", Sheet.Kind.WHOLE)), endless);
        for (int i = 0; i < CheckedRows.MOST; i++) {
            rows.next();
        }

        assertThatThrownBy(rows::next).hasMessageContaining("more than 1048575 rows");
    }

    @ParameterizedTest
    @CsvSource({"Findings,Findings", "a/b:c,a b c", "Notes,Table", "'[]',Table"})
    void a_sheet_name_is_made_one_that_excel_takes(String name, String made) {
        assertThat(Limits.sheetName(name)).isEqualTo(made);
    }

    @Test
    void a_sheet_name_is_cut_at_31_places() {
        assertThat(Limits.sheetName("x".repeat(31))).hasSize(31);
        assertThat(Limits.sheetName("x".repeat(32))).hasSize(31);
    }

    @Test
    void text_is_cut_only_past_the_limit_and_says_so() {
        assertThat(Limits.cut("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
        assertThat(Limits.cut("x".repeat(32_768)))
                .hasSize(32_767)
                .endsWith("x … [cut here: the whole text has 32,768 characters]");
    }
}
