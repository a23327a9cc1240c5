package org.plumbline.record.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.RecordCommand;
import org.plumbline.record.Checkpoints;
import org.plumbline.record.Exports;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the whole record into a file that verify-record can check anywhere. */
@Command(
        name = "export-record",
        mixinStandardHelpOptions = true,
        description =
                "Write the whole record, with a signed checkpoint, into a file that can be checked on another machine.")
public final class ExportRecord implements RecordCommand {
    @Parameters(paramLabel = "FILE", description = "the file to write")
    private Path file = Path.of("");

    @Override
    public int run(BeanFactory parts) {
        try {
            Checkpoints.Signed signed = parts.getBean(Exports.class).write(file);
            System.err.printf("%s holds %d entries under the root %s.%n", file, signed.size(), signed.root());
            return ExitCode.OK.number();
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.UNREADABLE, "The file " + file + " cannot be written: " + e.getMessage());
        }
    }
}
