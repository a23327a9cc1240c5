package org.plumbline.measures.reading;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.plumbline.measures.StatedFigure;

/** Figures, units and periods as pages and papers write them. */
public final class FigureWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("percent", "%"),
            Map.entry("percent_agree", "% agree"),
            Map.entry("percentage_points", " percentage points"),
            Map.entry("count", ""),
            Map.entry("GBP", "£"),
            Map.entry("GBP_million", " million pounds"),
            Map.entry("GBP_billion", " billion pounds"),
            Map.entry("GBP_million_per_year", " million pounds a year"),
            Map.entry("per_100k", " per 100,000"),
            Map.entry("per_1000", " per 1,000"),
            Map.entry("per_million", " per million"),
            Map.entry("ratio", " (a ratio)"),
            Map.entry("date", ""),
            Map.entry("time", ""),
            Map.entry("datetime", ""));

    private FigureWords() {}

    /** {@code 9,153 cases}, {@code 3.6%}, {@code not known}. */
    public static String of(StatedFigure figure) {
        return figure.value().map(value -> of(value, figure.unit())).orElse(figure.stated());
    }

    /** A value in a unit. */
    public static String of(BigDecimal value, String unit) {
        String number = number(value);
        if (unit.equals("GBP")) {
            return "£" + number;
        }
        return number + UNITS.getOrDefault(unit, " " + plain(unit));
    }

    /** What a column of such values is headed. */
    public static String unit(String unit) {
        return switch (unit) {
            case "percent" -> "per cent";
            case "GBP" -> "pounds";
            default ->
                UNITS.containsKey(unit) && !UNITS.get(unit).isBlank()
                        ? UNITS.get(unit).strip()
                        : plain(unit);
        };
    }

    private static String plain(String unit) {
        return unit.replace('_', ' ');
    }

    /** With thousands apart and as many decimals as it has. */
    public static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value).replace("-", "−");
    }

    /** When: the day, the month or the period of which a figure speaks, as far as it was stated. */
    public static String when(StatedFigure figure) {
        if (figure.from().isPresent() && figure.to().isPresent()) {
            return period(figure.from().get().first(), figure.to().get().last());
        }
        return figure.to()
                .map(to -> "up to " + day(to.first(), to.last()))
                .or(() -> figure.from().map(from -> "since " + day(from.first(), from.last())))
                .or(() -> figure.asAt().map(at -> day(at.first(), at.last())))
                .orElse("on a day that is not known");
    }

    /** As {@link #when}, with the word before it: {@code on 17 August 2023}, {@code in May 2023}. */
    public static String at(StatedFigure figure) {
        String when = when(figure);
        if (when.startsWith("up to ") || when.startsWith("since ") || when.startsWith("on ")) {
            return when;
        }
        if (when.contains(" to ") && !when.startsWith("the year")) {
            return "from " + when;
        }
        return Character.isDigit(when.charAt(0)) && when.contains(" ") ? "on " + when : "in " + when;
    }

    /** {@code June 2023}, {@code the year to March 2023}, {@code 4 to 10 December 2023}. */
    public static String period(LocalDate from, LocalDate to) {
        boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (!months) {
            return from.equals(to) ? DAY.format(from) : DAY.format(from) + " to " + DAY.format(to);
        }
        if (from.plusMonths(1).minusDays(1).equals(to)) {
            return MONTH.format(from);
        }
        if (from.plusYears(1).minusDays(1).equals(to)) {
            return to.getMonthValue() == 12 ? String.valueOf(to.getYear()) : "the year to " + MONTH.format(to);
        }
        return MONTH.format(from) + " to " + MONTH.format(to);
    }

    private static String day(LocalDate first, LocalDate last) {
        return period(first, last);
    }
}
