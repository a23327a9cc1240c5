package org.plumbline.rules.cli;

import org.plumbline.deadlines.Period.Unit;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Calendar months. */
@Command(
        name = "months",
        mixinStandardHelpOptions = true,
        description = {
            "Count calendar months, as in “within six months” of something: they end on the day of the same number, or on the last day "
                    + "of a month that has no such day (the corresponding date rule, Dodds v Walker [1981] 1 WLR 1027). Six months after 31 August "
                    + "end on 28 or 29 February. The last day is not moved when it is a weekend or a bank holiday."
        })
final class CountMonths implements PlumblineCommand {
    @Parameters(paramLabel = "N", description = "how many months, 1 or more")
    private String number = "";

    @Mixin
    private final Asked asked = new Asked();

    @Override
    public Integer call() {
        return Answer.of(number, Unit.MONTHS, asked);
    }
}
