package org.plumbline.figures.cli;

import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The way to the statistics commands; by itself it says which there are. */
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        subcommands = {
            XmrCommand.class,
            ProportionChartCommand.class,
            RateChartCommand.class,
            CountChartCommand.class,
            FunnelCommand.class,
            WilsonCommand.class,
            ByarCommand.class,
            DirectRateCommand.class,
            RatioCommand.class,
            StepCommand.class,
            RunVectors.class
        },
        description = {
            "Statistics over a table in a file, with neither server nor database. Nothing is stored.",
            "",
            "A table is CSV with a heading line; columns are found by name, in any order. An empty field is not known."
        })
public final class StatisticsCommand implements PlumblineCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getErr());
        return ExitCode.USAGE.number();
    }
}
