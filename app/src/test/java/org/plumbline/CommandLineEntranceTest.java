package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own. */
class CommandLineEntranceTest {
    @Test
    void data_and_messages_keep_their_letters_where_the_terminal_has_none_of_them(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path report = folder.resolve("report.md");
        Files.writeString(
                report,
                "PEEL 2023–25\n\nAn inspection of Northshire Police\n\nArea for improvement\n\nIt isn’t quick\n");

        assertThat(printed(folder, "read-report", report.toString(), "--json"))
                .contains("PEEL 2023–25", "It isn’t quick");
        assertThat(printed(folder, "deadline", "rule", "nothing-such", "--after", "2024-01-01"))
                .contains("There is no rule “nothing-such”");
    }

    private static String printed(Path folder, String... arguments) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                "org.plumbline.Plumbline");
        command.command().addAll(List.of(arguments));
        command.environment().put("LC_ALL", "C");
        Path printed = folder.resolve("printed");
        Process process = command.redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        process.waitFor();
        return Files.readString(printed, StandardCharsets.UTF_8);
    }
}
