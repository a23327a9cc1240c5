package org.plumbline.figures.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatisticsCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_point_of_a_chart_has_limits_and_flags_and_a_missing_value_stays_missing() throws IOException {
        String table = "\uFEFFPeriod,Value\r\n" + "a,5\r\nb,7\r\n".repeat(6) + "c,\r\n\"d, later\",30\r\n";

        JsonNode chart = json(table, "xmr", "--good", "decrease", "--target", "20");

        assertThat(chart.path("points").size()).isEqualTo(14);
        assertThat(chart.at("/points/12/value").isNull()).isTrue();
        assertThat(chart.at("/points/13/period").asString()).isEqualTo("d, later");
        assertThat(chart.at("/points/13/beyondLimits").asBoolean()).isTrue();
        assertThat(chart.at("/points/13/variation").asString()).isEqualTo("special_cause_concern");
        assertThat(chart.at("/assurance").asString()).isEqualTo("consistent_pass");
    }

    @Test
    void each_command_answers() throws IOException {
        String counts = "period,numerator,denominator\n" + "a,5,50\nb,8,60\nc,0,0\n".repeat(6);

        assertThat(json(counts, "p").at("/points/0/upper").isNumber()).isTrue();
        assertThat(json(counts, "p").at("/points/2/value").isNull()).isTrue();
        assertThat(json(counts, "u", "--per", "1000", "--laney")
                        .at("/points/0/value")
                        .asDouble())
                .isEqualTo(100);
        assertThat(json(counts, "c").at("/points/0/centre").isNumber()).isTrue();
        assertThat(json(counts, "wilson").at("/points/2/lower").isNull()).isTrue();
        assertThat(json("events,exposure\n0,10\n12,10\n", "byar")
                        .at("/points/0/method")
                        .asString())
                .isEqualTo("exact");
        assertThat(json("unit,numerator,denominator\nA,5,100\nB,40,100\n", "funnel")
                        .at("/points/1/band")
                        .asString())
                .isEqualTo("High (0.001)");
        assertThat(json("count,population,standard_population\n4,10,10\n5,10,10\n", "dsr")
                        .at("/points/0/value")
                        .isNull())
                .isTrue();
        JsonNode ratio = json("group,events,population\nW,100,1000\nB,0,100\n", "ratio");
        assertThat(ratio.at("/points/1/ratio").isNull()).isTrue();
        assertThat(ratio.at("/points/1/upper").isNumber()).isTrue();
        JsonNode step = json(
                "period,value\n" + "a,5\nb,6\n".repeat(5) + "after,15\n" + "a,16\nb,15\n".repeat(5),
                "step",
                "--at",
                "after");
        assertThat(step.at("/sentence").asString()).startsWith("On after the level stepped up by ");
    }

    @Test
    void a_wrong_table_is_told_in_one_sentence_with_its_place() {
        assertThatThrownBy(() -> json("period,value\na,12\nb,n/a\n", "xmr"))
                .isInstanceOf(CommandFailed.class)
                .hasMessageEndingWith(
                        "table.csv, line 3, column “value”: expected a number such as 12.5, or nothing for not known; found “n/a”.")
                .satisfies(failed -> assertThat(((CommandFailed) failed).code()).isEqualTo(ExitCode.UNREADABLE));
        assertThatThrownBy(() -> json("a,b\n1\n", "xmr")).hasMessageContaining("line 2: expected 2 fields");
        assertThatThrownBy(() -> json("a\n1\n", "xmr")).hasMessageContaining("expected a column “value”; found “a”");
        assertThatThrownBy(() -> json("", "xmr")).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> json("value\n", "xmr")).hasMessageContaining("found none");
        assertThatThrownBy(() -> json("value\n\"1\n", "xmr")).hasMessageContaining("never closed");
        assertThatThrownBy(() -> json("count,population,standard_population\n4,10,10\n,10,10\n", "dsr"))
                .hasMessageContaining("line 3, column “count”: expected a number; found nothing");
        assertThatThrownBy(() -> json("value\n1\n", "xmr", "--good", "sideways"))
                .satisfies(failed -> assertThat(((CommandFailed) failed).code()).isEqualTo(ExitCode.USAGE));
    }

    private JsonNode json(String table, String... words) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = file.toString();
        all[words.length + 1] = "--json";
        CommandLine line = new CommandLine(new StatisticsCommand());
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            CommandLine parsedCommand = line.parseArgs(all).asCommandLineList().getLast();
            ((PlumblineCommand) parsedCommand.getCommand()).call();
        } catch (CommandFailed failed) {
            throw failed;
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            System.setOut(before);
        }
        return JsonMapper.shared().readTree(printed.toString(StandardCharsets.UTF_8));
    }
}
