package org.plumbline.reportreader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as reports write them: "22 December 2023", "1st April 2024", "22 Dec 2023", "December 22, 2023", "22/12/2023". */
final class Dates {

    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";

    /** A day as written, for patterns that look for one within a sentence. */
    static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? \\d{4}|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d{2})";

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + MONTH + "),? (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.]((?:20)?\\d{2})");
    private static final Pattern MONTH_ONLY = Pattern.compile("(" + MONTH + ") (\\d{4})", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Month> MONTHS = months();

    private Dates() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new TreeMap<>();
        for (Month month : Month.values()) {
            months.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
        return months;
    }

    /** The first full day in the text, or null. */
    static @Nullable LocalDate first(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(3), month(matcher.group(1)), matcher.group(2));
        }
        matcher = NUMERIC.matcher(text);
        if (matcher.find()) {
            int number = Integer.parseInt(matcher.group(2));
            String year = matcher.group(3).length() == 2 ? "20" + matcher.group(3) : matcher.group(3);
            return number >= 1 && number <= 12 ? day(year, Month.of(number), matcher.group(1)) : null;
        }
        return null;
    }

    /** The first month of a year in the text, or null. */
    static @Nullable YearMonth firstMonth(String text) {
        Matcher matcher = MONTH_ONLY.matcher(text);
        return matcher.find() ? YearMonth.of(Integer.parseInt(matcher.group(2)), month(matcher.group(1))) : null;
    }

    private static Month month(String word) {
        Month month = MONTHS.get(word.substring(0, 3).toLowerCase(Locale.ROOT));
        if (month == null) {
            throw new IllegalStateException("the pattern let through a month that is none: " + word);
        }
        return month;
    }

    private static @Nullable LocalDate day(String year, Month month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
