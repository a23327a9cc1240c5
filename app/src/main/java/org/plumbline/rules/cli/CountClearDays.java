package org.plumbline.rules.cli;

import org.plumbline.deadlines.Period.Unit;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Working days that lie between two days. */
@Command(
        name = "clear-days",
        mixinStandardHelpOptions = true,
        description = {
            "Count the clear days between a publication and a meeting, such as the five of Local Government Act 1972 s.100B. They are "
                    + "clear working days: weekends, bank holidays, the day of the meeting and the day of publication do not count. The answer is "
                    + "the working day next beyond them: with --before the last on which papers are published in time."
        })
final class CountClearDays implements PlumblineCommand {
    @Parameters(paramLabel = "N", description = "how many clear days, 1 or more")
    private String number = "";

    @Mixin
    private final Asked asked = new Asked();

    @Override
    public Integer call() {
        return Answer.of(number, Unit.CLEAR_DAYS, asked);
    }
}
