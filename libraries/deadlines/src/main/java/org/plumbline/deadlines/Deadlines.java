package org.plumbline.deadlines;

import org.plumbline.deadlines.Period.DayOfYear;
import org.plumbline.deadlines.Period.Length;
import org.plumbline.deadlines.Period.SameDay;
import org.plumbline.deadlines.Period.Times;

/** Counts periods out on the calendar of England and Wales. */
public final class Deadlines {
    private final BankHolidays holidays;

    public Deadlines(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** With the bank holidays that this library knows. */
    public static Deadlines ofEnglandAndWales() {
        return new Deadlines(BankHolidays.ofEnglandAndWales());
    }

    /** Where a period ends; throws {@link CannotCount} where it cannot be known. */
    public Count count(Period period, Trigger trigger) {
        return switch (period) {
            case SameDay() -> OnTheDay.count(trigger);
            case DayOfYear(var day) -> OnTheDay.count(day, trigger);
            case Times times ->
                throw new CannotCount("The rule says how often, not how long: no day can be counted by it.");
            case Length(int number, var unit) ->
                switch (unit) {
                    case INCLUSIVE_DAYS -> InclusiveDays.count(number, trigger);
                    case CALENDAR_DAYS -> CalendarDays.count(number, trigger);
                    case CLEAR_DAYS -> ClearDays.count(number, trigger, holidays);
                    case WORKING_DAYS -> WorkingDays.count(number, trigger, holidays);
                    case MONTHS -> CalendarMonths.count(number, trigger);
                    case MONTHS_FROM_NEXT_DAY -> MonthsFromNextDay.count(number, trigger);
                    case HOURS -> ElapsedTime.hours(number, trigger);
                    case MINUTES -> ElapsedTime.minutes(number, trigger);
                    case COURT_HOURS -> CourtHours.count(number, trigger, holidays);
                };
        };
    }
}
