package org.plumbline.rules.cli;

import java.util.Map;
import org.plumbline.deadlines.Count;
import org.plumbline.deadlines.Deadlines;
import org.plumbline.deadlines.Rule;
import org.plumbline.deadlines.Rules;
import org.plumbline.deadlines.Trigger;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts as a rule of the field says that is in force on the day. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        description = {
            "Count as a rule of the field says, in the version that holds on the day given. Most rules run --after a day; some, "
                    + "such as panel.papers, count back from it with --before. “deadline rules” lists them all.",
            "",
            "It counts by the table that comes with Plumbline and knows no organisation. What an organisation changed for itself, "
                    + "from which day and why, is on its page /rules, which counts too.",
            "",
            "With --json also rule: key, value, unit, direction, validFrom, validTo, source, confidence (H confirmed, M secondary "
                    + "sources or well-known practice, L recalled), verification (verified or unverified), what. No known date is null."
        })
final class ApplyRule implements PlumblineCommand {
    @Parameters(paramLabel = "KEY", description = "the rule, such as s55.days")
    private String key = "";

    @Mixin
    private final Asked asked = new Asked();

    @Override
    public Integer call() {
        Trigger trigger = Answer.orFail(asked::trigger);
        Rule rule = Answer.orFail(() -> Rules.ofTheField().rule(key, trigger.date()));
        if (rule.direction() != trigger.direction()) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    switch (rule.direction()) {
                        case AFTER -> key + " runs after its day: use --after.";
                        case BEFORE -> key + " counts back from its day: use --before.";
                    });
        }
        Count count = Answer.orFail(() -> Deadlines.ofEnglandAndWales().count(rule.period(), trigger));
        if (asked.json()) {
            Map<String, Object> fields = Answer.fields(count);
            fields.put("rule", RuleWords.fields(rule));
            Answer.printJson(fields);
        } else {
            Answer.print(count);
            System.out.println(RuleWords.sentences(rule));
        }
        return ExitCode.OK.number();
    }
}
