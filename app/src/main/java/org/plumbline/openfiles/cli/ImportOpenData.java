package org.plumbline.openfiles.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.CannotRead;
import org.plumbline.openfiles.Changes;
import org.plumbline.openfiles.OpenIntake;
import org.plumbline.openfiles.Told;
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

/** Reads published files and takes their figures in, for everybody to see. */
@Command(
        name = "import-open-data",
        mixinStandardHelpOptions = true,
        description = {
            "Take in figures from files as police.uk, the Home Office, BT and the ONS publish them: folders, ZIP, CSV (also .gz),"
                    + " Parquet, XLSX, ODS. A figure that is told otherwise than before is revised and never doubled.",
            "",
            "With --json, one object: file, rows, used, rejected, new, revised, unchanged, withdrawn, stored; notes and refused,"
                    + " lists of sentences."
        })
public final class ImportOpenData implements RecordCommand {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "files or folders; one release of police.uk at a time")
    private List<Path> files = List.of();

    @Option(
            names = "--released",
            paramLabel = "YYYY-MM",
            description = "the month of the release; usually the files' names say it")
    private @Nullable String released;

    @Option(names = "--dry-run", description = "say what would be taken in, and store nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "print what came of it as JSON")
    private boolean json;

    @Override
    public int run(BeanFactory parts) {
        OpenIntake intake = parts.getBean(OpenIntake.class);
        Told told = read(intake, month());
        Changes changes = intake.changes(told, Viewer.publicly());
        if (dryRun || changes.none()) {
            print(told, changes, false);
            if (changes.none()) {
                System.err.println("Every figure of these files is in the record already; nothing was stored.");
            }
            return changes.none() ? ExitCode.ALREADY_THERE.number() : ExitCode.OK.number();
        }
        Recording how = new Recording(
                Viewer.publicly(),
                Actor.SYSTEM,
                Vantage.now(parts.getBean(Clock.class), Viewer.publicly()).asAt(),
                new Source(told.name(), told.released().isEmpty() ? "" : "release of " + told.released()),
                Audience.everybody());
        if (intake.take(told, how) instanceof Outcome.Refused refused) {
            throw new CommandFailed(ExitCode.REFUSED, refused.reason() + " " + refused.unblock());
        }
        print(told, changes, true);
        return ExitCode.OK.number();
    }

    private @Nullable YearMonth month() {
        try {
            return released == null ? null : YearMonth.parse(released);
        } catch (DateTimeException e) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--released is a month such as 2020-11, and not \"" + released + "\".");
        }
    }

    private Told read(OpenIntake intake, @Nullable YearMonth month) {
        try {
            Told told = intake.read(files, month);
            if (told.figures().isEmpty()) {
                throw new CommandFailed(ExitCode.UNREADABLE, told.refusal());
            }
            return told;
        } catch (CannotRead unreadable) {
            throw new CommandFailed(ExitCode.UNREADABLE, String.valueOf(unreadable.getMessage()));
        }
    }

    private void print(Told told, Changes changes, boolean stored) {
        List<String> refused = told.files().stream()
                .map(Told.File::refused)
                .filter(why -> !why.isEmpty())
                .toList();
        if (json) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("file", told.name());
            said.put("rows", told.rows());
            said.put("used", told.used());
            said.put("rejected", told.rejected());
            said.put("new", changes.fresh().size());
            said.put("revised", changes.revised().size());
            said.put("unchanged", changes.same());
            said.put("withdrawn", changes.withdrawn().size());
            said.put("stored", stored);
            said.put("notes", told.notes());
            said.put("refused", refused);
            System.out.println(new JsonMapper().writeValueAsString(said));
            return;
        }
        System.out.printf(
                "%,d rows read, %,d used, %,d refused. %,d figures: %,d new, %,d revised, %,d unchanged, %,d withdrawn.%n",
                told.rows(),
                told.used(),
                told.rejected(),
                told.figures().size(),
                changes.fresh().size(),
                changes.revised().size(),
                changes.same(),
                changes.withdrawn().size());
        told.firstRejects().forEach(System.err::println);
        told.notes().forEach(System.err::println);
        refused.forEach(System.err::println);
        System.err.println(Told.LICENCE);
    }
}
