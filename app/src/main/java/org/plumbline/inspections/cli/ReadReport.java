package org.plumbline.inspections.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.inspections.imports.ReaderProgram;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.reportreader.child.Reading;
import org.plumbline.reportreader.formats.UnreadableReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an inspection report and prints what it says, with neither server nor database. */
@Command(
        name = "read-report",
        mixinStandardHelpOptions = true,
        description = {
            "Read an inspection report (PDF, HTML, DOCX, text or markdown) and print what it says: judgments, causes of"
                    + " concern, recommendations, areas for improvement, practice, figures, each with its place. Nothing is stored.",
            "",
            "With --json, one object: force, programme, published, title; judgments [area, grade]; findings [ref, kind, area, title,"
                    + " text, partOf, due {phrase, by}, source {page, line, heading}]; practice, of the same shape; figures"
                    + " [value, unit, period, text, source]; warnings [message, source]. What the report does not say is null."
        })
public final class ReadReport implements PlumblineCommand {
    @Parameters(paramLabel = "FILE", description = "the report")
    private Path file = Path.of("");

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() {
        try {
            Reading reading = ReaderProgram.ofThisProcess().read(file);
            if (json) {
                System.out.println(reading.reportJson());
            } else {
                print(JsonMapper.shared().readTree(reading.reportJson()));
            }
            return ExitCode.OK.number();
        } catch (UnreadableReport unreadable) {
            throw new CommandFailed(ExitCode.UNREADABLE, String.valueOf(unreadable.getMessage()));
        }
    }

    private static void print(JsonNode report) {
        System.out.printf(
                "%s%n%s, %s, published %s%n",
                words(report.path("title")),
                words(report.path("force")),
                words(report.path("programme")),
                words(report.path("published")));
        counts(report).forEach((kind, count) -> System.out.printf("%4d  %s%n", count, kind));
        report.path("judgments")
                .forEach(judgment ->
                        System.out.printf("%s: %s%n", words(judgment.path("area")), words(judgment.path("grade"))));
        for (String list : new String[] {"findings", "practice"}) {
            report.path(list)
                    .forEach(item -> System.out.printf(
                            "%-12s %s%s%n",
                            words(item.path("ref")),
                            words(item.path("title")),
                            item.path("due").isObject()
                                    ? " (" + words(item.path("due").path("phrase")) + ": "
                                            + words(item.path("due").path("by")) + ")"
                                    : ""));
        }
        report.path("warnings").forEach(warning -> System.err.println("Warning: " + words(warning.path("message"))));
    }

    private static Map<String, Integer> counts(JsonNode report) {
        Map<String, Integer> counts = new TreeMap<>();
        report.path("findings").forEach(item -> counts.merge(words(item.path("kind")), 1, Integer::sum));
        report.path("practice").forEach(item -> counts.merge(words(item.path("kind")), 1, Integer::sum));
        return counts;
    }

    private static String words(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "not known" : node.asString();
    }
}
