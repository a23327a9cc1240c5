package org.plumbline.rules.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plumbline.deadlines.Period;
import org.plumbline.deadlines.Period.DayOfYear;
import org.plumbline.deadlines.Period.Length;
import org.plumbline.deadlines.Period.SameDay;
import org.plumbline.deadlines.Period.Times;
import org.plumbline.deadlines.Rule;
import org.plumbline.deadlines.Rule.Confidence;
import org.plumbline.deadlines.Trigger.Direction;
import org.plumbline.rules.RuleRow;
import org.plumbline.web.Dates;

/** A rule's value, validity and confidence as a reader says them. */
final class PeriodWords {
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private PeriodWords() {}

    /** {@code 56 days, beginning with the day itself}. */
    static String value(Rule rule) {
        boolean after = rule.direction() == Direction.AFTER;
        return switch (rule.period()) {
            case SameDay() -> "the day itself";
            case Times(int number) -> number == 0 ? "never" : number == 1 ? "once" : number + " times";
            case DayOfYear(var day) -> (after ? "the next " : "the last ") + DAY_OF_YEAR.format(day);
            case Length(int number, var unit) -> {
                String way = after ? " after" : " before";
                yield switch (unit) {
                    case INCLUSIVE_DAYS ->
                        many(number, "day") + (after ? ", beginning" : ", ending") + " with the day itself";
                    case CALENDAR_DAYS -> many(number, "day") + way;
                    case CLEAR_DAYS -> many(number, "clear working day") + way;
                    case WORKING_DAYS -> many(number, "working day") + way;
                    case MONTHS -> many(number, "calendar month") + way;
                    case MONTHS_FROM_NEXT_DAY -> many(number, "calendar month") + ", beginning with the next day";
                    case HOURS -> many(number, "hour") + way;
                    case COURT_HOURS -> many(number, "hour") + way + ", without Sundays and bank holidays";
                    case MINUTES -> many(number, "minute") + way;
                };
            }
        };
    }

    /** What can be typed as another value of the same unit. */
    static String hint(Period period) {
        return switch (period) {
            case SameDay() -> "Always 0: what is due on the day itself";
            case DayOfYear day -> "Month and day, such as 02-08 for 8 February";
            case Times times -> "A whole number of times; 0 for never";
            case Length length ->
                "A whole number, in the rule’s own unit: " + length.unit().replace('-', ' ');
        };
    }

    /** Whether the time of day must be known to count it. */
    static boolean needsTime(Period period) {
        return switch (period) {
            case SameDay() -> false;
            case DayOfYear day -> false;
            case Times times -> false;
            case Length(int number, var unit) ->
                switch (unit) {
                    case HOURS, COURT_HOURS, MINUTES -> true;
                    case INCLUSIVE_DAYS, CALENDAR_DAYS, CLEAR_DAYS, WORKING_DAYS, MONTHS, MONTHS_FROM_NEXT_DAY -> false;
                };
        };
    }

    /** On which days the row gives the value. */
    static String holds(RuleRow row) {
        if (!row.everHeld()) {
            return "never: another value stands in its place from its first day";
        }
        String from =
                row.rule().validFrom().map(day -> "from " + Dates.words(day)).orElse("");
        String to = row.lastDay().map(day -> "to " + Dates.words(day)).orElse("");
        return from.isEmpty() && to.isEmpty() ? "no dates known" : (from + " " + to).strip();
    }

    static String confidence(Confidence confidence) {
        return switch (confidence) {
            case CONFIRMED -> "Confirmed in a public source";
            case CONSISTENT -> "Secondary sources agree, or well-known practice";
            case RECALLED -> "From memory, or a default of our own";
        };
    }

    private static String many(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
