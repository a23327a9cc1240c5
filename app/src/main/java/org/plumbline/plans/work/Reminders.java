package org.plumbline.plans.work;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.deadlines.Period;
import org.plumbline.record.Vantage;
import org.plumbline.rules.FieldRules;
import org.springframework.stereotype.Component;

/** Which of somebody's work they are reminded of on a day: before its date, on it, and after it. */
@Component
public class Reminders {
    private final FieldRules rules;

    Reminders(FieldRules rules) {
        this.rules = rules;
    }

    /**
     * On how many days before and after a date somebody is reminded.
     *
     * @param before by the rule plan.reminder.before
     * @param after by the rule plan.reminder.after
     */
    public record Days(int before, int after) {
        /** Whether a date is one of which a day reminds. */
        public boolean remind(LocalDate due, LocalDate day) {
            return due.equals(day) || due.equals(day.plusDays(before)) || due.equals(day.minusDays(after));
        }
    }

    /** By the organisation's own table of rules. */
    public Days days(Vantage vantage) {
        return new Days(number("plan.reminder.before", vantage), number("plan.reminder.after", vantage));
    }

    /** Of what somebody is reminded on the vantage's day. */
    public List<WorkItem> of(Work work, Vantage vantage) {
        Days days = days(vantage);
        return work.own().stream()
                .filter(item ->
                        item.on().filter(on -> days.remind(on, vantage.asAt())).isPresent())
                .toList();
    }

    private int number(String key, Vantage vantage) {
        return rules.at(vantage).row(key, vantage.asAt()).rule().period() instanceof Period.Length(int number, var unit)
                ? number
                : 0;
    }
}
