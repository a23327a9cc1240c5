package org.plumbline.rules.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.deadlines.CannotCount;
import org.plumbline.deadlines.Deadlines;
import org.plumbline.deadlines.Period;
import org.plumbline.deadlines.Rule;
import org.plumbline.deadlines.Trigger;
import org.plumbline.deadlines.Trigger.Direction;
import org.plumbline.govuk.DateInput;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.TextInput;
import org.plumbline.rules.RuleTable;
import org.plumbline.web.Typed;

/** Asks from which day to count by a rule, and counts by the value that holds on that day. */
final class CountQuestions {
    private static final Deadlines DEADLINES = Deadlines.ofEnglandAndWales();
    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final String DAY = "day";
    private static final String TIME = "time";

    private final Rule rule;
    private final Typed typed;

    /** For a rule as it is on the vantage's day. */
    CountQuestions(Rule rule, Typed typed) {
        this.rule = rule;
        this.typed = typed;
    }

    /** Empty while nothing was asked, or nothing can be answered; what was wrong is noted beside the question. */
    Optional<CountedOut> answer(RuleTable table) {
        if (!typed.dayTyped(DAY) && typed.text(TIME).isEmpty()) {
            return Optional.empty();
        }
        if (!typed.text(TIME).isEmpty() && !CLOCK.matcher(typed.text(TIME)).matches()) {
            typed.wrong(TIME, "The time must be hours and minutes, such as 14:30");
            return Optional.empty();
        }
        return typed.day(DAY, "Enter the day to count from").flatMap(day -> {
            try {
                Rule held = table.rules().rule(rule.key(), day);
                boolean timed = PeriodWords.needsTime(held.period());
                Trigger trigger = Trigger.parse(held.direction(), day + (timed ? "T" + time() : ""));
                return Optional.of(CountedOut.of(held, DEADLINES.count(held.period(), trigger)));
            } catch (CannotCount cannot) {
                typed.wrong(DAY, cannot.sentence());
                return Optional.empty();
            }
        });
    }

    /** Without a time the day begins at midnight. */
    private String time() {
        return typed.text(TIME).isEmpty() ? "00:00" : typed.text(TIME);
    }

    List<FormControl<?>> controls() {
        List<FormControl<?>> controls = new ArrayList<>();
        if (rule.period() instanceof Period.Times) {
            return List.of();
        }
        controls.add(DateInput.of(
                        DAY,
                        rule.direction() == Direction.AFTER ? "Count from which day?" : "Count back from which day?")
                .withTyped(typed.boxes(DAY))
                .withHint("For example, 22 12 2023")
                .withError(typed.problem(DAY)));
        if (PeriodWords.needsTime(rule.period())) {
            controls.add(TextInput.of(TIME, "At what time in London?")
                    .withWidth(TextInput.Width.FIVE)
                    .withValue(typed.text(TIME))
                    .withHint("For example, 14:30; midnight if you leave it empty")
                    .withError(typed.problem(TIME)));
        }
        return List.copyOf(controls);
    }
}
