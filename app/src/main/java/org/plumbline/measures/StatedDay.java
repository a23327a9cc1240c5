package org.plumbline.measures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as somebody stated it: a day, a month, a year or a financial year.
 *
 * @param stated as it was put
 * @param first the first day that can be meant
 * @param last the last one
 */
public record StatedDay(String stated, LocalDate first, LocalDate last) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})[/–-](\\d{2}|\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH_IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    public static StatedDay of(LocalDate day) {
        return new StatedDay(day.toString(), day, day);
    }

    /**
     * Reads {@code 2023}, {@code 2022/23}, {@code 2023-04}, {@code 2023-04-03}, {@code 3/4/2023}, {@code 3 April 2023} and
     * {@code April 2023}; empty where it is none of these or no such day.
     */
    public static Optional<StatedDay> of(String stated) {
        String text = stated.strip();
        return Optional.of(text)
                .flatMap(StatedDay::read)
                .filter(day -> day.first.getYear() >= EARLIEST && day.last.getYear() <= LATEST);
    }

    private static Optional<StatedDay> read(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches() && Integer.parseInt(month.group(2)) <= 12) {
            return month(text, () -> YearMonth.parse(text));
        }
        Matcher financial = FINANCIAL.matcher(text);
        if (financial.matches()) {
            return financial(text, financial);
        }
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return Optional.of(new StatedDay(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return day(text, DateTimeFormatter.ISO_LOCAL_DATE)
                .or(() -> day(text, BRITISH))
                .or(() -> day(text, IN_WORDS))
                .or(() -> month(text, () -> YearMonth.parse(text, MONTH_IN_WORDS)))
                .or(() -> month(text, () -> YearMonth.parse(text.replace("Sept ", "Sep "), SHORT_MONTH)));
    }

    /** The financial year from 1 April; the second year must follow the first. */
    private static Optional<StatedDay> financial(String text, Matcher years) {
        int first = Integer.parseInt(years.group(1));
        String second = years.group(2);
        int following = first + 1;
        boolean follows = second.length() == 2
                ? Integer.parseInt(second) == following % 100
                : Integer.parseInt(second) == following;
        return follows
                ? Optional.of(new StatedDay(text, LocalDate.of(first, 4, 1), LocalDate.of(following, 3, 31)))
                : Optional.empty();
    }

    private static Optional<StatedDay> day(String text, DateTimeFormatter format) {
        try {
            LocalDate day = LocalDate.parse(text, format);
            return Optional.of(new StatedDay(text, day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Reading {
        YearMonth read();
    }

    private static Optional<StatedDay> month(String text, Reading reading) {
        try {
            YearMonth month = reading.read();
            return Optional.of(new StatedDay(text, month.atDay(1), month.atEndOfMonth()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it names one day. */
    public boolean exact() {
        return first.equals(last);
    }
}
