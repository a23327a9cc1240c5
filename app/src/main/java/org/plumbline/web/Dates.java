package org.plumbline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.platform.London;

/** Dates and times as pages and papers write them. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    /** {@code 10:00}, in London. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(London.ZONE));
    }

    /** {@code 24 November 2023}. */
    public static String words(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 24 November 2023 at 10:00}, in London. */
    public static String words(Instant instant) {
        return MINUTE.format(instant.atZone(London.ZONE));
    }

    /** A date, or {@code not known}. */
    public static String words(Optional<LocalDate> date) {
        return date.map(Dates::words).orElse("not known");
    }
}
