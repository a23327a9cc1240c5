package org.plumbline.benchmarks.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.opendata.OpenFiles;
import org.plumbline.opendata.Settings;

class GeneratedArchiveTest {
    private static final int ROWS = 2000;

    @TempDir
    Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes_and_both_sides_the_same_counts() throws Exception {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        new GeneratedArchive(7, ROWS).write(one);
        new GeneratedArchive(7, ROWS).write(other);

        assertThat(Files.mismatch(
                        one.resolve("2019-05/2019-05-kent-street.csv"),
                        other.resolve("2019-05/2019-05-kent-street.csv")))
                .isEqualTo(-1);
        assertThat(Archives.counts(OpenFiles.read(Settings.usual().scratch(folder), List.of(one))))
                .isEqualTo(HandWritten.counts(one, 1, "256MB"));
    }
}
