package org.plumbline.rules.cli;

import org.plumbline.deadlines.Period.Unit;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Hours that go by. */
@Command(
        name = "hours",
        mixinStandardHelpOptions = true,
        description = {
            "Count hours from a time on the clock in London, such as --after 2024-03-30T14:30. Hours are time that goes by: when the "
                    + "clock goes forward on the way, 24 hours end an hour later on the clock, when it goes back, an hour earlier. A time that "
                    + "the clock showed twice needs its offset: 2024-10-27T01:30+01:00."
        })
final class CountHours implements PlumblineCommand {
    @Parameters(paramLabel = "N", description = "how many hours, 1 or more")
    private String number = "";

    @Mixin
    private final Asked asked = new Asked();

    @Override
    public Integer call() {
        return Answer.of(number, Unit.HOURS, asked);
    }
}
