package org.plumbline.opendata.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
    private static final long SEED = 20_261_121;

    @Test
    void lines_are_counted_whatever_ends_them_and_inside_quotes() {
        List<CsvRecord> records = CsvRecords.of("a,b\r\n\"x\ny\",2\r3,4\n\n5,6");

        assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 2L, 4L, 6L);
        assertThat(records.get(1).fields()).containsExactly("x\ny", "2");
    }

    @Test
    void an_open_quote_is_told_apart() {
        assertThat(CsvRecords.of("a,\"b\nc,d"))
                .singleElement()
                .satisfies(record -> assertThat(record.closed()).isFalse());
        assertThat(CsvRecords.of("a,\"b\""))
                .singleElement()
                .satisfies(record -> assertThat(record.closed()).isTrue());
    }

    @Test
    void an_empty_text_has_no_records() {
        assertThat(CsvRecords.of("")).isEmpty();
        assertThat(CsvRecords.of("\n\r\n")).isEmpty();
    }

    @Test
    void what_is_written_with_quotes_is_read_again() {
        System.out.println("CsvRecordsTest: seed " + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 500; i++) {
            List<List<String>> table = new ArrayList<>();
            for (int row = 0; row < random.nextInt(1, 6); row++) {
                List<String> fields = new ArrayList<>();
                for (int field = 0; field < random.nextInt(1, 5); field++) {
                    fields.add(random.ints(random.nextInt(8), 0, 7)
                            .mapToObj(letter -> String.valueOf("a,\"\n;'é".charAt(letter)))
                            .collect(Collectors.joining()));
                }
                table.add(fields);
            }
            String end = random.nextBoolean() ? "\n" : "\r\n";
            String text = table.stream()
                    .map(row -> row.stream()
                            .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining(end));

            assertThat(CsvRecords.of(text)).extracting(CsvRecord::fields).isEqualTo(table);
        }
    }
}
