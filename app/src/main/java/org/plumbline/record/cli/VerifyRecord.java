package org.plumbline.record.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.ledger.RecordVerifier;
import org.plumbline.ledger.Verdict;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an export of the record, with neither server nor database. */
@Command(
        name = "verify-record",
        mixinStandardHelpOptions = true,
        description = "Check an export of the record: every entry is as it was signed, none is missing, added or moved."
                + " Needs neither server nor database. Ends with 1 where something does not hold, and says what.")
public final class VerifyRecord implements PlumblineCommand {
    @Parameters(paramLabel = "FILE", description = "the export to check")
    private Path file = Path.of("");

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "a checkpoint that you kept earlier: what it covers must still be the same")
    private @Nullable Path checkpoint;

    @Override
    public Integer call() {
        try {
            Verdict verdict = RecordVerifier.verify(file, Optional.ofNullable(checkpoint));
            System.out.println(verdict.sentence());
            return switch (verdict) {
                case Verdict.Holds holds -> ExitCode.OK.number();
                case Verdict.Broken broken -> ExitCode.DOES_NOT_HOLD.number();
            };
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNREADABLE, "Not verified, because a file cannot be read: " + e.getMessage());
        }
    }
}
