package org.plumbline.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.opendata.Written.STREET;
import static org.plumbline.opendata.Written.crime;
import static org.plumbline.opendata.Written.id;
import static org.plumbline.opendata.Written.value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.opendata.files.Limits;
import org.plumbline.opendata.measures.OpenMeasure;

class ArchiveTest {
    private static final String ESSEX = "E23000028";
    private static final String GOOD = STREET + crime(id(1), "2019-02", "Drugs", "");

    @TempDir
    Path folder;

    private Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder);
    }

    @Test
    void a_zip_is_read_as_its_folder_would_be_and_its_name_is_the_release() throws IOException {
        Path zip = written.zip("2019-03.zip", Map.of("2019-02/2019-02-essex-street.csv", GOOD));

        Reading reading = written.read(zip);

        OpenFigure crimes = Written.figure(reading, OpenMeasure.CRIMES, ESSEX, Map.of());
        assertThat(crimes.value()).isEqualTo(1);
        assertThat(crimes.released()).isEqualTo(YearMonth.of(2019, 3));
        assertThat(crimes.files()).containsExactly("2019-03.zip!2019-02/2019-02-essex-street.csv");
    }

    @Test
    void a_name_that_leads_out_of_the_archive_is_refused_and_nothing_is_written_there() throws IOException {
        Path zip = written.zip(
                "inner/2019-03.zip",
                Map.of("../../escaped-street.csv", GOOD, "2019-02/2019-02-essex-street.csv", GOOD));

        Reading reading = written.read(zip);

        assertThat(reading.refusals()).singleElement().asString().contains("leads out of the archive");
        assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of())).isEqualTo(1);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(path -> path.getFileName().toString().contains("escaped")))
                    .isEmpty();
        }
    }

    @Test
    void an_archive_cut_short_is_refused_with_a_sentence() throws IOException {
        Path zip = written.zip("2019-03.zip", Map.of("2019-02/2019-02-essex-street.csv", GOOD.repeat(50)));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(written.read(zip).refusals())
                .singleElement()
                .asString()
                .contains("2019-03.zip is cut short or damaged");
    }

    @Test
    void an_archive_is_refused_from_one_byte_above_its_limit() throws IOException {
        Path zip = written.zip("2019-03.zip", Map.of("2019-02/2019-02-essex-street.csv", GOOD));
        long size = GOOD.getBytes(StandardCharsets.UTF_8).length;

        assertThat(limited(zip, new Limits(1, size, size, 1000)).refusals()).isEmpty();
        assertThat(limited(zip, new Limits(1, size - 1, size, 1000)).refusals())
                .singleElement()
                .asString()
                .contains("unpacks to more than");
        assertThat(limited(zip, new Limits(1, size, size - 1, 1000)).refusals())
                .singleElement()
                .asString()
                .contains("unpacks to");
    }

    @Test
    void too_many_files_in_an_archive_are_refused() throws IOException {
        Path zip = written.zip("2019-03.zip", Map.of("a.csv", GOOD, "b.csv", GOOD));

        assertThat(limited(zip, new Limits(1, 1 << 20, 1 << 20, 1000)).refusals())
                .singleElement()
                .asString()
                .contains("holds 2 files");
    }

    @Test
    void a_bomb_is_refused_by_what_it_unpacks_to() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                gzip.write(zeros);
            }
        }
        Path file = written.file("bomb.csv.gz", bomb.toByteArray());

        assertThat(written.read(file).refusals()).singleElement().asString().contains("200 times its packed size");
    }

    @Test
    void an_apostrophe_in_a_name_is_only_a_letter() throws IOException {
        written.file("St John's data/2019-02/2019-02-essex-street.csv", GOOD + crime(id(2), "2019-99", "Drugs", ""));

        Reading reading = written.read(folder.resolve("St John's data"));

        assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of())).isEqualTo(1);
        assertThat(reading.rejects()).extracting(Reject::line).containsExactly(3L);
    }

    @Test
    void empty_wrong_and_unknown_files_are_refused_and_good_ones_read() throws IOException {
        Path empty = written.file("empty.csv", "");
        Path wrong = written.file("wrong.csv", "a,b\n1,2\n");
        Path cut = written.file("cut.parquet", "PAR1 and no more".getBytes(StandardCharsets.UTF_8));
        Path good = written.file("2019-02-essex-street.csv", GOOD);

        Reading reading = written.read(empty, wrong, cut, good);

        assertThat(reading.refusals())
                .satisfiesExactlyInAnyOrder(
                        sentence -> assertThat(sentence).contains("empty.csv", "it is empty"),
                        sentence -> assertThat(sentence).contains("wrong.csv", "found \"a,b\""),
                        sentence -> assertThat(sentence).contains("cut.parquet", "Parquet"));
        assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of())).isEqualTo(1);
    }

    @Test
    void headings_without_rows_make_no_figure() throws IOException {
        Reading reading = written.read(written.file("2019-02-essex-street.csv", STREET));

        assertThat(reading.figures()).isEmpty();
        assertThat(reading.refusals()).isEmpty();
        assertThat(reading.notes(Note.About.NO_ROWS)).hasSize(1);
    }

    @Test
    void a_digest_is_of_the_bytes_as_published() throws IOException {
        Reading reading = written.read(written.file("2019-02-essex-street.csv", "abc"));

        assertThat(reading.refusals()).hasSize(1);
        Reading good = written.read(written.file("2019-02-essex-street.csv", STREET));
        assertThat(good.files()).singleElement().satisfies(file -> {
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
            assertThat(file.bytes()).isEqualTo(STREET.length());
        });
    }

    @Test
    void a_path_that_is_not_there_is_refused_at_once() {
        assertThatThrownBy(() -> OpenFiles.read(folder.resolve("nothing")))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("There is no file or folder");
        assertThatThrownBy(OpenFiles::read).hasMessageContaining("No file was named");
    }

    private Reading limited(Path zip, Limits limits) {
        return OpenFiles.read(Settings.usual().scratch(folder).limits(limits), List.of(zip));
    }
}
