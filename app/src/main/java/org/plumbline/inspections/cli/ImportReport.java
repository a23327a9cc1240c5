package org.plumbline.inspections.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.imports.ImportState;
import org.plumbline.inspections.imports.Receipt;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.inspections.imports.ReportImports;
import org.plumbline.people.CommandOrganisation;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.RecordCommand;
import org.plumbline.record.Actor;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Brings a report's file in and waits until it is read; the review is a person's, in the browser. */
@Command(
        name = "import-report",
        mixinStandardHelpOptions = true,
        description = "Take an inspection report in and read it. It is reviewed and registered in the browser.")
public final class ImportReport implements RecordCommand {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    @Parameters(paramLabel = "FILE", description = "the report: PDF, HTML, DOCX or text")
    private Path file = Path.of("");

    @Option(names = "--published", paramLabel = "DATE", description = "day of publication, such as 2023-12-22")
    private @Nullable LocalDate published;

    @Option(
            names = "--organisation",
            paramLabel = "SLUG",
            description = "whose import it is; the only force when there is one")
    private @Nullable String organisation;

    @Option(names = "--json", description = "print what came of it as JSON")
    private boolean json;

    @Override
    public int run(BeanFactory parts) throws Exception {
        ReportImports imports = parts.getBean(ReportImports.class);
        String whose = parts.getBean(CommandOrganisation.class).slug(organisation);
        return switch (receive(imports, whose)) {
            case Receipt.AlreadyThere there -> {
                ReportImport earlier = there.earlier();
                System.err.printf(
                        "This very file was taken in on %s as %s; nothing new was stored.%n",
                        earlier.receivedAt(), earlier.fileName());
                print(earlier);
                yield ExitCode.ALREADY_THERE.number();
            }
            case Receipt.Received received ->
                ended(settled(imports, received.reportImport(), parts.getBean(Clock.class)));
        };
    }

    private Receipt receive(ReportImports imports, String whose) {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed(ExitCode.UNREADABLE, "There is no file " + file + ".");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return imports.receive(
                    new ReportImports.Incoming(content, String.valueOf(file.getFileName()), mediaType(), published),
                    whose,
                    Actor.SYSTEM);
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.UNREADABLE, "The file " + file + " cannot be read: " + e.getMessage());
        }
    }

    private String mediaType() throws IOException {
        @Nullable String type = Files.probeContentType(file);
        return type == null ? "application/octet-stream" : type;
    }

    /** Somebody has to read it: the server if one runs, else this process. */
    private static ReportImport settled(ReportImports imports, ReportImport received, Clock clock)
            throws InterruptedException {
        imports.startReading();
        Instant latest = clock.instant().plus(LONGEST);
        ReportImport now = received;
        while (now.state().waiting() && clock.instant().isBefore(latest)) {
            Thread.sleep(BETWEEN_LOOKS);
            now = imports.find(received.id(), received.organisation()).orElse(now);
        }
        return now;
    }

    private int ended(ReportImport one) {
        if (one.state() == ImportState.UNREADABLE) {
            throw new CommandFailed(ExitCode.UNREADABLE, one.problem());
        }
        if (one.state().waiting()) {
            throw new CommandFailed(ExitCode.FAULT, "The reading is not done yet; it goes on when the server runs.");
        }
        System.err.printf("%s is read. Review it at /reports/imports/%s/review.%n", one.fileName(), one.id());
        print(one);
        return ExitCode.OK.number();
    }

    private void print(ReportImport one) {
        if (json) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("import", one.id());
            said.put("state", one.state().code());
            said.put("file", one.fileName());
            said.put("digest", one.fileDigest());
            said.put("force", one.fields().forceName());
            said.put("programme", one.fields().programme());
            said.put("title", one.fields().title());
            said.put("published", one.fields().published());
            said.put("report", one.reportId());
            System.out.println(new JsonMapper().writeValueAsString(said));
        }
    }
}
