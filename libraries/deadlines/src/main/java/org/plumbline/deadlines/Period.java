package org.plumbline.deadlines;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How long, and how it is counted. */
public sealed interface Period {
    /** The value as the table of rules writes it. */
    String value();

    /** The unit as the table of rules writes it. */
    String unit();

    /** A number of units, 1 or more; none is longer than 100 years. */
    record Length(int number, Unit counted) implements Period {
        public Length {
            if (number < 1) {
                throw new CannotCount(
                        number + " cannot be counted: a period has at least 1 of its " + counted.code() + ".");
            }
            if (number > counted.most) {
                throw new CannotCount(
                        number + " " + counted.code() + " cannot be counted: the longest period is 100 years, "
                                + counted.most + " " + counted.code() + ".");
            }
        }

        @Override
        public String value() {
            return Integer.toString(number);
        }

        @Override
        public String unit() {
            return counted.code();
        }
    }

    /** The day of the trigger itself, such as what is to be done immediately. */
    record SameDay() implements Period {
        @Override
        public String value() {
            return "0";
        }

        @Override
        public String unit() {
            return "same-day";
        }
    }

    /** The same day of each year, such as 8 February. */
    record DayOfYear(MonthDay day) implements Period {
        @Override
        public String value() {
            return day.toString().substring(2);
        }

        @Override
        public String unit() {
            return "day-of-year";
        }
    }

    /** How often something may be done; no day can be counted by it. */
    record Times(int number) implements Period {
        public Times {
            if (number < 0 || number > 1_000) {
                throw new CannotCount(number + " times are none: between 0 and 1,000 are.");
            }
        }

        @Override
        public String value() {
            return Integer.toString(number);
        }

        @Override
        public String unit() {
            return "times";
        }
    }

    /** The ways of counting a number; each counting class names the source of its way. */
    enum Unit {
        INCLUSIVE_DAYS("inclusive-days", 36_525),
        CALENDAR_DAYS("calendar-days", 36_525),
        CLEAR_DAYS("clear-days", 26_000),
        WORKING_DAYS("working-days", 26_000),
        MONTHS("months", 1_200),
        MONTHS_FROM_NEXT_DAY("months-from-next-day", 1_200),
        HOURS("hours", 876_600),
        COURT_HOURS("court-hours", 876_600),
        MINUTES("minutes", 52_596_000);

        private final String code;
        private final int most;

        Unit(String code, int most) {
            this.code = code;
            this.most = most;
        }

        /** As written in the table and on the command line. */
        public String code() {
            return code;
        }
    }

    /** The period that the table writes so; anything else is refused with the units there are. */
    static Period of(String value, String unit) {
        try {
            return switch (unit) {
                case "same-day" -> sameDay(value);
                case "day-of-year" -> new DayOfYear(MonthDay.parse("--" + value));
                case "times" -> new Times(Integer.parseInt(value));
                default -> new Length(Integer.parseInt(value), unit(unit));
            };
        } catch (NumberFormatException | DateTimeException e) {
            throw new CannotCount("“" + value + "” is no value for the unit " + unit + ".");
        }
    }

    private static Period sameDay(String value) {
        if (!value.equals("0")) {
            throw new CannotCount("“" + value + "” is no value for the unit same-day, which is always 0.");
        }
        return new SameDay();
    }

    private static Unit unit(String code) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CannotCount("There is no unit “" + code
                        + "”; there are same-day, day-of-year, times, "
                        + Arrays.stream(Unit.values()).map(Unit::code).collect(Collectors.joining(", ")) + "."));
    }
}
