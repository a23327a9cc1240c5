package org.plumbline.rules.cli;

import org.plumbline.deadlines.Period.Unit;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Monday to Friday without the bank holidays. */
@Command(
        name = "working-days",
        mixinStandardHelpOptions = true,
        description = {
            "Count working days: Monday to Friday without the bank holidays of England and Wales (not Scotland), Good Friday and "
                    + "Christmas Day. The day itself is not counted; after a Saturday day 1 is the Monday, if that is no bank holiday. The bank "
                    + "holidays of 1995 to 2040 are known; a count that leaves those years is refused."
        })
final class CountWorkingDays implements PlumblineCommand {
    @Parameters(paramLabel = "N", description = "how many working days, 1 or more")
    private String number = "";

    @Mixin
    private final Asked asked = new Asked();

    @Override
    public Integer call() {
        return Answer.of(number, Unit.WORKING_DAYS, asked);
    }
}
