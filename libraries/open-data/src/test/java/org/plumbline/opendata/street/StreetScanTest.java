package org.plumbline.opendata.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreetScanTest {
    private static final int ROWS = 200;

    @TempDir
    Path folder;

    @Test
    void where_a_file_is_cut_into_stretches_and_on_how_many_threads_makes_no_difference() throws Exception {
        StringBuilder text = new StringBuilder("id,month,force,type,outcome,longitude,latitude\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(i % 7 == 0 ? "\n" : "")
                    .append("id-%d,%s,Essex,Burglary,%s,0.4,51.7\n"
                            .formatted(i % 150, i % 11 == 0 ? "never" : "2019-02", "x".repeat(i % 40)));
        }
        Path file = Files.writeString(folder.resolve("street.csv"), text);
        StreetFile street = new StreetFile(file, 7, 0, 1, 2, 3, 4, 5, 6);

        Heard whole = scan(List.of(street, street), 1, 1 << 20);

        assertThat(whole.doubled().rows()).isGreaterThan(whole.doubled().ids());
        assertThat(whole.refused()).hasSize(2 * ((ROWS + 10) / 11));
        assertThat(whole.counts().values().stream().mapToLong(Long::longValue).sum()
                        + whole.refused().size())
                .isEqualTo(2 * ROWS);
        for (int piece : new int[] {1, 2, 7, 64, 100, 1000}) {
            assertThat(scan(List.of(street, street), 2, piece)).isEqualTo(whole);
        }
    }

    private record Heard(Map<String, Long> counts, List<String> refused, StreetScan.Doubled doubled) {}

    private Heard scan(List<StreetFile> files, int threads, int piece) throws IOException, InterruptedException {
        Map<String, Long> counts = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        StreetScan.Doubled doubled = new StreetScan(folder, threads, "Essex"::equals, piece)
                .scan(files, new StreetScan.Hearer() {
                    @Override
                    public void counted(int file, StreetCell cell, long many) {
                        counts.merge(file + " " + cell, many, Long::sum);
                    }

                    @Override
                    public void refused(int file, long line, Wrong wrong, String found) {
                        refused.add(file + " " + line + " " + wrong + " " + found);
                    }
                });
        return new Heard(counts, refused, doubled);
    }
}
