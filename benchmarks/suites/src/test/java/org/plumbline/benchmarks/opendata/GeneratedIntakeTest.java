package org.plumbline.benchmarks.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.opendata.OpenFiles;
import org.plumbline.opendata.Reading;
import org.plumbline.opendata.Reject;
import org.plumbline.opendata.Settings;

class GeneratedIntakeTest {
    private static final int ROWS = 1200;

    @TempDir
    Path folder;

    @Test
    void one_row_in_a_hundred_is_bad_in_six_ways_and_the_clean_file_lacks_just_these() throws Exception {
        Path dirty = folder.resolve(GeneratedIntake.NAME);
        Path clean = folder.resolve("clean.csv");
        GeneratedIntake made = new GeneratedIntake(7, ROWS).write(dirty, clean);

        Reading reading = OpenFiles.read(Settings.usual().scratch(folder), List.of(dirty));

        assertThat(made.badLines()).hasSize(ROWS / GeneratedIntake.BAD_ONE_IN);
        assertThat(reading.rejects().stream().map(Reject::line)).containsExactlyElementsOf(made.badLines());
        assertThat(reading.rejects().stream().map(Reject::expected).distinct()).hasSize(6);
        assertThat(reading.rows() - reading.rejected())
                .isEqualTo(Files.readAllLines(clean).size() - 1)
                .isEqualTo(
                        made.good().values().stream().mapToLong(Long::longValue).sum());
    }
}
