package org.plumbline.figures.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.plumbline.figures.Answer;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.statistics.Refused;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** What every statistics command takes: a table, and whether to print JSON. */
final class TableFile {
    @Parameters(paramLabel = "FILE.csv", description = "the table, UTF-8, with a heading line")
    private Path file = Path.of("");

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    /** Reads the table, prints what is made of it, and turns what is wrong with it into one sentence. */
    int print(Function<CsvTable, Answer> make) {
        Answer answer;
        try {
            answer = make.apply(CsvTable.of(Files.readString(file)));
        } catch (CharacterCodingException notText) {
            throw new CommandFailed(ExitCode.UNREADABLE, file + " is no UTF-8 text.");
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.UNREADABLE, file + " cannot be read: there is no such file, or it may not be.");
        } catch (WrongTable wrong) {
            throw new CommandFailed(ExitCode.UNREADABLE, file + ", " + wrong.getMessage());
        } catch (Refused refused) {
            throw new CommandFailed(ExitCode.UNREADABLE, file + ": " + refused.getMessage());
        }
        System.out.println(
                json
                        ? JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(Answer.json(answer))
                        : PlainTable.of(answer));
        return ExitCode.OK.number();
    }
}
