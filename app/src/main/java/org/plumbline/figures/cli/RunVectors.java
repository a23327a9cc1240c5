package org.plumbline.figures.cli;

import java.nio.file.Path;
import org.plumbline.figures.vectors.MalformedVectors;
import org.plumbline.figures.vectors.VectorFile;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Computes the cases of a file of reference vectors again. */
@Command(
        name = "run-vectors",
        mixinStandardHelpOptions = true,
        description = {
            "Read a file of reference vectors and print it again with an “actual” beside every case's “expected”, in the same"
                    + " shape, computed from its “input” alone.",
            "",
            "The file: {topic, tolerance, notes, cases: [{name, input, expected, tol}]}. tolerance, and a case's tol before it,"
                    + " is {rel, abs} or “exact”; expected may be missing, and null there means not known. A case is"
                    + " recognised by the fields of its input and by the topic, not by the name of the file.",
            "",
            "A case whose input makes no sense gets null and a sentence. Ends with 0 when all agree, 1 when a case differs by"
                    + " more than its tolerance, 3 when the file or an input is not what it must be."
        })
final class RunVectors implements PlumblineCommand {
    @Parameters(paramLabel = "FILE.json", description = "the file of vectors")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        VectorFile.Outcome outcome;
        try {
            outcome = VectorFile.read(file).run();
        } catch (MalformedVectors malformed) {
            throw new CommandFailed(ExitCode.UNREADABLE, String.valueOf(malformed.getMessage()));
        }
        System.out.println(outcome.json());
        outcome.differences().forEach(System.err::println);
        outcome.refusals().forEach(System.err::println);
        System.err.printf(
                "%d cases, %d compared, %d differ, %d refused.%n",
                outcome.cases(),
                outcome.compared(),
                outcome.differences().size(),
                outcome.refusals().size());
        if (!outcome.differences().isEmpty()) {
            return ExitCode.DOES_NOT_HOLD.number();
        }
        return (outcome.refusals().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE).number();
    }
}
