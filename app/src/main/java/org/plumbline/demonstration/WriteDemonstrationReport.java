package org.plumbline.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the demonstration's inspection report into files that can be imported. */
@Command(
        name = "write-demonstration-report",
        mixinStandardHelpOptions = true,
        description = "Write the demonstration's inspection report as a file to try the import with.")
public final class WriteDemonstrationReport implements PlumblineCommand {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private Wanted wanted = new Wanted();

    /** Which files. */
    static final class Wanted {
        @Option(names = "--pdf", paramLabel = "FILE", description = "a PDF file to write")
        private @Nullable Path pdf;

        @Option(names = "--docx", paramLabel = "FILE", description = "a Word file to write")
        private @Nullable Path docx;
    }

    @Override
    public Integer call() {
        write(wanted.pdf, DemonstrationReport::pdf);
        write(wanted.docx, DemonstrationReport::docx);
        return ExitCode.OK.number();
    }

    private static void write(@Nullable Path file, Supplier<byte[]> content) {
        if (file == null) {
            return;
        }
        try {
            Files.write(file, content.get());
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.UNREADABLE, "The file " + file + " cannot be written: " + e.getMessage());
        }
        System.err.println("Wrote " + file + ".");
    }
}
