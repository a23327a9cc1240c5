package org.plumbline.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedReportsTest {
    private static final long SEED = 11;
    private final GeneratedReports reports = new GeneratedReports(SEED);

    @Test
    void the_same_seed_and_number_give_the_same_bytes_and_others_do_not() throws Exception {
        assertThat(reports.bytes(3))
                .isEqualTo(new GeneratedReports(SEED).bytes(3))
                .isNotEqualTo(reports.bytes(4));
        assertThat(reports.bytes(3)).isNotEqualTo(new GeneratedReports(SEED + 1).bytes(3));
    }

    @Test
    void a_sound_report_has_about_ten_pages_and_our_reader_reads_it(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("report.pdf"), reports.bytes(0));
        assertThat(Ours.document(file).orElseThrow().lines().getLast().page()).isBetween(9, 12);
    }

    @Test
    void twenty_of_a_thousand_are_damaged_four_of_each_kind() {
        for (Damage kind : Damage.values()) {
            assertThat(IntStream.range(0, 1000)
                            .filter(i -> GeneratedReports.damage(i)
                                    .filter(kind::equals)
                                    .isPresent()))
                    .as(kind.inWords())
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TRUNCATED", "ENCRYPTED", "PAGES_IN_A_LOOP", "DRAWINGS_IN_A_LOOP"})
    void our_reader_refuses_what_is_cut_off_locked_or_leads_back_to_itself(Damage kind, @TempDir Path folder)
            throws Exception {
        int index = GeneratedReports.EVERY / 2
                + GeneratedReports.EVERY * Arrays.asList(Damage.values()).indexOf(kind);
        assertThat(GeneratedReports.damage(index)).contains(kind);
        Path file = Files.write(folder.resolve("report.pdf"), reports.bytes(index));
        assertThat(Ours.document(file)).isEmpty();
    }
}
