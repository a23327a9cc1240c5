package org.plumbline.rules.cli;

import org.plumbline.deadlines.Period.Unit;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Days of which the first is the day after. */
@Command(
        name = "calendar-days",
        mixinStandardHelpOptions = true,
        description = {
            "Count days of which the first is the day after (or before) the one given, as in “within 14 days after” something. Weekends "
                    + "and bank holidays count."
        })
final class CountCalendarDays implements PlumblineCommand {
    @Parameters(paramLabel = "N", description = "how many days, 1 or more")
    private String number = "";

    @Mixin
    private final Asked asked = new Asked();

    @Override
    public Integer call() {
        return Answer.of(number, Unit.CALENDAR_DAYS, asked);
    }
}
