package org.plumbline.reviews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.TestingCommandLine;
import org.plumbline.reviews.CaseList;
import org.plumbline.reviews.SampleDraw;

class DrawSampleTest {
    private static final String LIST =
            "reference,stratum\nCR-1,volume\nCR-2,volume\nCR-3,volume\nCR-4,serious\nCR-5,serious\n";

    @TempDir
    Path folder;

    private record Said(int code, List<String> lines) {}

    private Said run(String list, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), list);
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            String[] words = new String[options.length + 2];
            words[0] = "draw-sample";
            words[1] = file.toString();
            System.arraycopy(options, 0, words, 2, options.length);
            int code = TestingCommandLine.run(Map.of(), words);
            return new Said(code, bytes.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void prints_the_draw_that_a_round_makes() throws IOException {
        Said said = run(LIST, "--seed", "s", "--size", "volume=2", "--size", "serious=1", "--second-share", "34");

        SampleDraw draw = SampleDraw.of(CaseList.read(LIST).cases(), ordered(), "s", 34);
        assertThat(said.code()).isZero();
        assertThat(said.lines().getFirst()).isEqualTo("reference,stratum,place,sha256,second");
        assertThat(said.lines().subList(1, said.lines().size()))
                .isEqualTo(draw.places().stream()
                        .map(place -> place.listed().reference() + ","
                                + place.listed().stratum() + "," + place.place() + "," + place.digest() + ","
                                + (place.second() ? "yes" : "no"))
                        .toList());
        assertThat(said.lines().stream().filter(line -> line.endsWith(",yes"))).hasSize(2);
    }

    private static Map<String, Integer> ordered() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("volume", 2);
        sizes.put("serious", 1);
        return sizes;
    }

    @Test
    void draws_from_the_whole_list_where_one_number_is_given() throws IOException {
        assertThat(run(LIST, "--seed", "s", "--size", "5").lines()).hasSize(6);
    }

    @Test
    void says_which_lines_are_wrong_and_prints_nothing() throws IOException {
        Said said = run("CR-1\nJane Doe\n", "--seed", "s", "--size", "1");

        assertThat(said.code()).isNotZero();
        assertThat(said.lines()).isEmpty();
    }

    @Test
    void refuses_more_than_there_are_and_what_is_no_number() throws IOException {
        assertThat(run(LIST, "--seed", "s", "--size", "6").code()).isNotZero();
        assertThat(run(LIST, "--seed", "s", "--size", "many").code()).isNotZero();
        assertThat(run(LIST, "--seed", "s", "--size", "serious=3").code()).isNotZero();
        assertThat(run(LIST, "--size", "1").code()).isNotZero();
    }
}
