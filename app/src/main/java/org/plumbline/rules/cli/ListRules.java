package org.plumbline.rules.cli;

import java.util.List;
import org.plumbline.deadlines.Rule;
import org.plumbline.deadlines.Rules;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.PlumblineCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The table of rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "List the rules of the field that come with Plumbline: key, value, unit, direction, validity, what they are. A rule that "
                    + "nobody has verified is marked. With --json, a list of the same with source and confidence."
        })
final class ListRules implements PlumblineCommand {
    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() {
        List<Rule> rules = Rules.ofTheField().all();
        if (json) {
            Answer.printJson(rules.stream().map(RuleWords::fields).toList());
        } else {
            rules.forEach(rule -> System.out.println(RuleWords.line(rule)));
        }
        return ExitCode.OK.number();
    }
}
