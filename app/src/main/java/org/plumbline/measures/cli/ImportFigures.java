package org.plumbline.measures.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.intake.FigureIntake;
import org.plumbline.measures.intake.Judged;
import org.plumbline.measures.intake.Preview;
import org.plumbline.measures.intake.Settings;
import org.plumbline.measures.intake.WrongSheet;
import org.plumbline.people.CommandOrganisation;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.RecordCommand;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Takes a file of figures in, once or not at all, and says of each row what became of it. */
@Command(
        name = "import-figures",
        mixinStandardHelpOptions = true,
        description = {
            "Take a file of figures in (CSV or XLSX, a heading line first).",
            "Columns: measure and value, or numerator and denominator; unit, period_start, period_end, as_at, stated_by,",
            "source_class, area, group, document, locator and note where there are any."
        })
public final class ImportFigures implements RecordCommand {
    @Parameters(paramLabel = "FILE", description = "the file")
    private Path file = Path.of("");

    @Option(
            names = "--document",
            paramLabel = "TITLE",
            description = "which document gives them; the file's name if not said")
    private @Nullable String document;

    @Option(
            names = "--organisation",
            paramLabel = "SLUG",
            description = "who records them; the only force when there is one")
    private @Nullable String organisation;

    @Option(
            names = "--area",
            paramLabel = "SLUG",
            description = "which force or area they are about; the organisation if not said")
    private @Nullable String area;

    @Option(names = "--said-by", paramLabel = "WHO", description = "who says them, where the rows do not say so")
    private String saidBy = "";

    @Option(
            names = "--source-class",
            paramLabel = "CLASS",
            description =
                    "official-statistic, inspectorate, force, commissioner, cases or other; by each row's name if not said")
    private @Nullable String source;

    @Option(names = "--leave-doubtful", description = "leave out the rows that are doubtful")
    private boolean leaveDoubtful;

    @Option(names = "--preview", description = "say what would come of it, and store nothing")
    private boolean previewOnly;

    @Option(names = "--json", description = "print JSON: counts, and each row that is not simply accepted")
    private boolean json;

    @Override
    public int run(BeanFactory parts) {
        FigureIntake intake = parts.getBean(FigureIntake.class);
        String whose = parts.getBean(CommandOrganisation.class).slug(organisation);
        Settings settings = new Settings(
                area == null ? whose : area,
                document == null ? String.valueOf(file.getFileName()) : document,
                saidBy,
                Optional.ofNullable(source).map(ImportFigures::sourceClass));
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed(ExitCode.UNREADABLE, "There is no file " + file + ".");
        }
        try {
            Viewer viewer = Viewer.of(whose);
            Preview preview = intake.preview(file, String.valueOf(file.getFileName()), settings, viewer);
            print(preview);
            return previewOnly ? ExitCode.OK.number() : taken(intake, settings, viewer, parts.getBean(Clock.class));
        } catch (WrongSheet e) {
            throw new CommandFailed(ExitCode.UNREADABLE, e.sentence());
        }
    }

    private int taken(FigureIntake intake, Settings settings, Viewer viewer, Clock clock) throws WrongSheet {
        Recording how = new Recording(
                viewer,
                Actor.SYSTEM,
                Vantage.now(clock, viewer).asAt(),
                new Source(settings.document(), String.valueOf(file.getFileName())),
                Audience.of(viewer.organisation()));
        return switch (intake.take(file, String.valueOf(file.getFileName()), settings, !leaveDoubtful, how)) {
            case Outcome.Done done -> ExitCode.OK.number();
            case Outcome.Refused refused -> {
                System.err.println(refused.reason() + " " + refused.unblock());
                yield ExitCode.ALREADY_THERE.number();
            }
        };
    }

    private static SourceClass sourceClass(String code) {
        return SourceClass.of(code)
                .orElseThrow(() -> new CommandFailed(
                        ExitCode.USAGE,
                        "--source-class: one of official-statistic, inspectorate, force, commissioner, cases and other was"
                                + " expected, found " + code + "."));
    }

    private void print(Preview preview) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("rows", preview.rows().size());
        counts.put("accepted", preview.count(Judged.Verdict.ACCEPTED));
        counts.put("doubtful", preview.count(Judged.Verdict.DOUBTFUL));
        counts.put("refused", preview.count(Judged.Verdict.REFUSED));
        counts.put("already there", preview.count(Judged.Verdict.THERE));
        counts.put("new measures", preview.defined().size());
        List<Judged> rows = preview.rows().stream()
                .filter(row -> row.verdict() != Judged.Verdict.ACCEPTED)
                .toList();
        if (json) {
            counts.put(
                    "looked at",
                    rows.stream()
                            .map(row -> Map.of(
                                    "line", row.line(),
                                    "verdict", row.verdict().words(),
                                    "measure", row.measure(),
                                    "value", row.stated(),
                                    "why", row.reasons()))
                            .toList());
            counts.put("notes", preview.notes());
            System.out.println(
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(counts));
            return;
        }
        counts.forEach((what, count) -> System.out.println(what + ": " + count));
        preview.notes().forEach(System.out::println);
        rows.forEach(row ->
                System.out.println("line " + row.line() + ", " + row.verdict().words() + ", " + row.measure() + ", "
                        + row.stated() + ": " + String.join(" ", row.reasons())));
    }
}
