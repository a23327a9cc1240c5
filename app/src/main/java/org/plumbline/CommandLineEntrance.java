package org.plumbline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.platform.RecordCommand;
import org.plumbline.platform.UnusableDataFolder;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** Reads the command line, opens the record for the commands that need it, and turns every failure into a sentence. */
final class CommandLineEntrance {
    private CommandLineEntrance() {}

    @Command(
            name = "plumbline",
            mixinStandardHelpOptions = true,
            version = "Plumbline 0.1",
            description =
                    "A dated, checkable record of what a police force was told to improve and what it did about it.",
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done",
                "1:what was checked does not hold",
                "2:the command was not written as it must be",
                "3:a file cannot be read, or is not what it must be",
                "4:what was to be taken in is there already",
                "5:not allowed now; the sentence says what would unblock it",
                "6:the data folder or the database cannot be used",
                "70:a fault in Plumbline"
            })
    static final class AllCommands {}

    static int run(String[] arguments) {
        CommandLine line = new CommandLine(new AllCommands());
        ServiceLoader.load(PlumblineCommand.class).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionStrategy(CommandLineEntrance::execute);
        return line.execute(arguments);
    }

    private static int execute(ParseResult parsed) {
        @Nullable Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        CommandLine asked = parsed.asCommandLineList().getLast();
        if (!(asked.getCommand() instanceof PlumblineCommand command)) {
            asked.usage(asked.getErr());
            return ExitCode.USAGE.number();
        }
        try {
            return command instanceof RecordCommand needsRecord ? withRecord(needsRecord) : command.call();
        } catch (CommandFailed failed) {
            return end(asked.getErr(), failed.code(), String.valueOf(failed.getMessage()));
        } catch (UnusableDataFolder unusable) {
            return end(asked.getErr(), ExitCode.NO_DATABASE, String.valueOf(unusable.getMessage()));
        } catch (Exception fault) {
            return end(asked.getErr(), ExitCode.FAULT, "Plumbline failed, and nothing was stored: " + fault);
        }
    }

    private static int withRecord(RecordCommand command) throws Exception {
        List<Class<?>> sources = new ArrayList<>(command.configuration());
        sources.add(Plumbline.class);
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=off", "logging.level.org.plumbline=off")
                .run()) {
            return command.run(parts);
        }
    }

    private static int end(PrintWriter err, ExitCode code, String sentence) {
        err.println(sentence);
        err.flush();
        return code.number();
    }
}
