package org.plumbline.rules.cli;

import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;

/** The ways of counting, one subcommand each. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "HOW",
        subcommands = {
            CountInclusiveDays.class,
            CountCalendarDays.class,
            CountClearDays.class,
            CountWorkingDays.class,
            CountMonths.class,
            CountHours.class,
            ApplyRule.class,
            ListRules.class
        },
        description = {
            "Count a period out on the calendar of England and Wales, and say how. Needs neither server nor database.",
            "",
            "With --json, one object: date, the last day that is in time; counted, what was counted, in that order (every day;"
                    + " for months the day on which each ends); skipped [date, because], the days passed over, in that order."
                    + " Where hours or minutes are counted also at, the moment in London.",
            "",
            "A day is over at midnight in London, whatever the clock does on it. A last day that is a weekend or a bank holiday"
                    + " is not moved, unless working days are counted."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  deadline inclusive-days 56 --after 2023-12-22",
            "  deadline months 6 --after 2023-12-22",
            "  deadline clear-days 5 --before 2023-12-18",
            "  deadline rule s55.days --after 2023-12-22 --json"
        })
public final class DeadlineCommand implements PlumblineCommand {
    @Override
    public Integer call() {
        throw new CommandFailed(
                ExitCode.USAGE,
                "Say how to count: inclusive-days, calendar-days, clear-days, working-days, months, hours, rule or rules;"
                        + " “deadline --help” explains each.");
    }
}
