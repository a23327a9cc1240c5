package org.plumbline.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.charts.svg.Lettering;

/** An axis of time. Its labels are thinned by steps of the calendar until none touches the next. */
final class DateAxis {
    /** Of the outermost points from the ends of the axis, at most, as a share of it. */
    private static final double MARGIN = 0.04;

    private static final double BETWEEN_LABELS = 9;
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
    private static final int[] QUARTER_STEPS = {1, 2, 4, 8, 20, 40, 80, 200};
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50};
    private static final int[] DAY_STEPS = {1, 2, 7, 14};

    private final List<Period> periods;
    private final double from;
    private final double until;

    /** A label, its second line empty where it says the same year as the one before. */
    record Tick(double day, String upper, String lower) {}

    /** Over these periods, in their order, and these days besides. */
    DateAxis(List<Period> periods, List<LocalDate> days) {
        this.periods = periods;
        double first = periods.isEmpty() ? 0 : periods.getFirst().middle();
        double last = periods.isEmpty() ? 0 : periods.getLast().middle();
        double margin = MARGIN * (last - first);
        double begins = periods.isEmpty()
                ? 0
                : Math.max(first - margin, (double) periods.getFirst().axisStart());
        double ends = periods.isEmpty()
                ? 0
                : Math.min(last + margin, (double) periods.getLast().axisEnd());
        for (LocalDate day : days) {
            begins = Math.min(begins, (double) day.toEpochDay());
            ends = Math.max(ends, (double) day.toEpochDay());
        }
        this.from = begins;
        this.until = ends;
    }

    /** How far along the axis a day lies, 0 to 1; one point alone lies in the middle. */
    double share(double day) {
        return until > from ? (day - from) / (until - from) : 0.5;
    }

    /** The labels for an axis of this width. */
    List<Tick> ticks(double width, Lettering lettering) {
        List<Tick> fewest = List.of();
        for (int candidate = 0; ; candidate++) {
            List<Tick> ticks = candidate(candidate);
            if (ticks.isEmpty()) {
                return fewest.isEmpty() && !periods.isEmpty() ? List.of(tick(periods.getLast())) : fewest;
            }
            ticks = yearsOnce(ticks);
            if (fit(ticks, width, lettering)) {
                return ticks.size() > 1 ? ticks : endsOr(ticks, width, lettering);
            }
            fewest = List.of(ticks.getFirst());
        }
    }

    /** One label says little: the first and the last, where they have room. */
    private List<Tick> endsOr(List<Tick> one, double width, Lettering lettering) {
        if (periods.size() < 2) {
            return one;
        }
        List<Tick> ends = yearsOnce(List.of(tick(periods.getFirst()), tick(periods.getLast())));
        return fit(ends, width, lettering) ? ends : one;
    }

    /** The ticks of one step, coarser as the number grows; empty when there is no coarser one. */
    private List<Tick> candidate(int number) {
        if (periods.isEmpty()) {
            return List.of();
        }
        if (periods.size() == 1) {
            return number == 0 ? List.of(tick(periods.getFirst())) : List.of();
        }
        return switch (commonKind()) {
            case MONTH, ROLLING_YEAR -> everyNth(MONTH_STEPS, number);
            case QUARTER -> everyNth(QUARTER_STEPS, number);
            case YEAR, FINANCIAL_YEAR -> everyNth(YEAR_STEPS, number);
            case DAY, WEEK, SPAN -> calendar(number);
        };
    }

    private Period.Kind commonKind() {
        Period.Kind kind = periods.getFirst().kind();
        return periods.stream().allMatch(period -> period.kind() == kind) ? kind : Period.Kind.SPAN;
    }

    /** Periods whose number since year 0 the step divides; rolling years are counted back from the last. */
    private List<Tick> everyNth(int[] steps, int number) {
        if (number >= steps.length) {
            return List.of();
        }
        Period last = periods.getLast();
        boolean rolling = last.kind() == Period.Kind.ROLLING_YEAR;
        int origin = rolling ? count(last) : 0;
        boolean yearAlone = last.kind() == Period.Kind.MONTH && steps[number] >= 12;
        List<Tick> ticks = periods.stream()
                .filter(period -> (count(period) - origin) % steps[number] == 0)
                .map(period -> yearAlone ? yearTick(period) : tick(period))
                .toList();
        return ticks.isEmpty() ? List.of(tick(periods.getFirst())) : ticks;
    }

    /** At January, where only years are named. */
    private static Tick yearTick(Period month) {
        return new Tick(month.middle(), String.valueOf(month.end().getYear()), "");
    }

    private static int count(Period period) {
        LocalDate end = period.end();
        return switch (period.kind()) {
            case QUARTER -> end.getYear() * 4 + (end.getMonthValue() - 1) / 3;
            case YEAR, FINANCIAL_YEAR -> period.start().getYear();
            case DAY, WEEK, MONTH, ROLLING_YEAR, SPAN -> end.getYear() * 12 + end.getMonthValue() - 1;
        };
    }

    private static Tick tick(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        String year = String.valueOf(end.getYear());
        return switch (period.kind()) {
            case MONTH, ROLLING_YEAR -> new Tick(period.middle(), Period.shortMonth(end), year);
            case QUARTER -> new Tick(period.middle(), Period.shortMonth(start) + "–" + Period.shortMonth(end), year);
            case YEAR -> new Tick(period.middle(), year, "");
            case FINANCIAL_YEAR -> new Tick(period.middle(), Period.financialYear(start), "");
            case DAY ->
                start.equals(end)
                        ? dayTick(start, period.middle())
                        : new Tick(period.middle(), Period.shortMonth(end), year);
            case WEEK, SPAN -> dayTick(start, period.middle());
        };
    }

    private static Tick dayTick(LocalDate day, double at) {
        return new Tick(at, day.getDayOfMonth() + " " + Period.shortMonth(day), String.valueOf(day.getYear()));
    }

    /** Where the days are counted from; of a state on some day of several, where it is drawn. */
    private static LocalDate begin(Period first) {
        return first.kind() == Period.Kind.DAY ? LocalDate.ofEpochDay((long) first.middle()) : first.start();
    }

    /** Days of the calendar, whatever the periods: days for short times, else firsts of months. */
    private List<Tick> calendar(int number) {
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(from));
        LocalDate last = LocalDate.ofEpochDay((long) Math.floor(until));
        List<Tick> ticks = new ArrayList<>();
        if (number < DAY_STEPS.length) {
            int step = DAY_STEPS[number];
            boolean coarseEnough = ChronoUnit.DAYS.between(first, last) / step <= 20;
            LocalDate day = coarseEnough ? begin(periods.getFirst()) : last;
            for (; !day.isAfter(last); day = day.plusDays(step)) {
                ticks.add(dayTick(day, day.toEpochDay() + 0.5));
            }
            // Too many for any width: two that lie on each other send the search on.
            return coarseEnough ? ticks : List.of(ticks.getFirst(), ticks.getFirst());
        }
        if (number - DAY_STEPS.length >= MONTH_STEPS.length) {
            return List.of();
        }
        int step = MONTH_STEPS[number - DAY_STEPS.length];
        for (LocalDate day = first.withDayOfMonth(1); !day.isAfter(last); day = day.plusMonths(1)) {
            if (!day.isBefore(first) && (day.getYear() * 12 + day.getMonthValue() - 1) % step == 0) {
                ticks.add(new Tick(day.toEpochDay(), Period.shortMonth(day), String.valueOf(day.getYear())));
            }
        }
        return ticks;
    }

    private static List<Tick> yearsOnce(List<Tick> ticks) {
        List<Tick> once = new ArrayList<>(ticks.size());
        String year = "";
        for (Tick tick : ticks) {
            once.add(tick.lower().equals(year) ? new Tick(tick.day(), tick.upper(), "") : tick);
            year = tick.lower();
        }
        return once;
    }

    private boolean fit(List<Tick> ticks, double width, Lettering lettering) {
        double upperEnd = Double.NEGATIVE_INFINITY;
        double lowerEnd = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double x = share(tick.day()) * width;
            double upper = lettering.width(tick.upper()) / 2;
            double lower = lettering.width(tick.lower()) / 2;
            if (x - upper < upperEnd || (lower > 0 && x - lower < lowerEnd)) {
                return false;
            }
            upperEnd = x + upper + BETWEEN_LABELS;
            lowerEnd = lower > 0 ? x + lower + BETWEEN_LABELS : lowerEnd;
        }
        return true;
    }
}
