package org.plumbline.rules.cli;

import org.plumbline.deadlines.Period.Unit;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Days of which the day itself is day one. */
@Command(
        name = "inclusive-days",
        mixinStandardHelpOptions = true,
        description = {
            "Count days of which the day itself is day one, as in a period “of 56 days beginning with the day” of something (Police Act "
                    + "1996 s.55(5A)). Weekends and bank holidays count. With --before the period ends with the day itself."
        })
final class CountInclusiveDays implements PlumblineCommand {
    @Parameters(paramLabel = "N", description = "how many days, 1 or more")
    private String number = "";

    @Mixin
    private final Asked asked = new Asked();

    @Override
    public Integer call() {
        return Answer.of(number, Unit.INCLUSIVE_DAYS, asked);
    }
}
