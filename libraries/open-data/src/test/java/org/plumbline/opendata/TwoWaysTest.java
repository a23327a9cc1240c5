package org.plumbline.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Street files are read in one walk over their bytes, or, with a quotation mark anywhere, row by row: the answers are one. */
class TwoWaysTest {
    private static final List<String> ODD = List.of(
            "",
            "abc",
            "1e1",
            "+51.5",
            "-.5",
            "5.",
            " 0.4 ",
            "1.2.3",
            "-",
            "NaN",
            "52,5",
            "99",
            "0.4700000000000000001");

    @TempDir
    Path folder;

    @Test
    void both_ways_find_the_same_figures_notes_and_bad_rows() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Written one = new Written(folder.resolve(i + "-walk"));
            Written other = new Written(folder.resolve(i + "-quoted"));
            String end = random.nextBoolean() ? "\r\n" : "\n";
            StringBuilder text = new StringBuilder(Written.STREET.strip()).append(end);
            for (int row = random.nextInt(60); row >= 0; row--) {
                text.append(row(random)).append(row == 0 && random.nextBoolean() ? "" : end);
            }
            String name = "2019-02-essex-street.csv";

            Reading walked = one.read(one.file(name, text.toString()));
            Reading quoted = other.read(other.file(name, text.toString().replaceFirst("Context", "\"Context\"")));

            assertThat(walked.figures()).as(text.toString()).isEqualTo(quoted.figures());
            assertThat(walked.notes()).isEqualTo(quoted.notes());
            assertThat(walked.rejects()).containsExactlyInAnyOrderElementsOf(quoted.rejects());
            assertThat(walked.rows()).isEqualTo(quoted.rows());
            assertThat(walked.rejected()).isEqualTo(quoted.rejected());
        }
    }

    private static String row(Random random) {
        String id = random.nextInt(4) == 0 ? "" : Written.id(random.nextInt(40));
        String month = often(random, "2019-02", any -> any.nextBoolean() ? "2019-13" : " 2019-03 ");
        String force = often(random, "Essex Police", any -> any.nextBoolean() ? "Nobody" : "Kent Police ");
        String longitude = often(random, "0.470000", any -> ODD.get(any.nextInt(ODD.size())));
        String latitude = often(random, "51.730000", any -> ODD.get(any.nextInt(ODD.size())));
        String type = often(random, random.nextBoolean() ? "Burglary" : "Anti-social behaviour", any -> "");
        String outcome = random.nextInt(3) == 0 ? "" : "Unable to prosecute suspect";
        String row = "%s,%s,Essex Police,%s,%s,%s,On or near Café Road,E01021594,Chelmsford 010A,%s,%s,"
                .formatted(id, month, force, longitude, latitude, type, outcome);
        return often(random, row, any -> switch (any.nextInt(4)) {
            case 0 -> row + ",, ";
            case 1 -> row + ",more";
            case 2 -> row.substring(row.indexOf(',') + 1);
            default -> "";
        });
    }

    private static String often(Random random, String usual, Function<Random, String> otherwise) {
        return random.nextInt(12) == 0 ? otherwise.apply(random) : usual;
    }
}
