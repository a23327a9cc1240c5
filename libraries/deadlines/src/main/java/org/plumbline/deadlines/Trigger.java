package org.plumbline.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day, or the moment of a day in London, from which a period is counted, and which way.
 *
 * @param date the day in London
 * @param moment the time of that day, where it is known; hours cannot be counted without it
 */
public record Trigger(Direction direction, LocalDate date, Optional<ZonedDateTime> moment) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    /** Which way a period runs. */
    public enum Direction {
        AFTER,
        BEFORE;

        long step() {
            return this == AFTER ? 1 : -1;
        }
    }

    public Trigger {
        Optional<LocalDate> said = moment.map(ZonedDateTime::toLocalDate);
        if (said.isPresent() && !said.get().equals(date)) {
            throw new IllegalArgumentException(moment.get() + " is not on " + date);
        }
    }

    public static Trigger after(LocalDate date) {
        return new Trigger(Direction.AFTER, date, Optional.empty());
    }

    public static Trigger before(LocalDate date) {
        return new Trigger(Direction.BEFORE, date, Optional.empty());
    }

    public static Trigger at(Direction direction, Instant instant) {
        ZonedDateTime moment = instant.atZone(London.ZONE);
        return new Trigger(direction, moment.toLocalDate(), Optional.of(moment));
    }

    /** Reads 2023-12-22, or with the time on the clock in London 2024-03-30T14:30, or with its offset 2024-03-30T14:30Z. */
    public static Trigger parse(Direction direction, String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return new Trigger(direction, LocalDate.parse(text), Optional.empty());
            }
            return CLOCK.matcher(text).matches()
                    ? at(direction, London.shown(LocalDateTime.parse(text)).toInstant())
                    : at(direction, OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            throw new CannotCount(
                    "“" + text + "” is no date: write year-month-day, such as 2023-12-22, or with the time"
                            + " in London 2024-03-30T14:30.");
        }
    }

    /** The day that lies a number of days further on, in the direction of the count. */
    LocalDate day(long number) {
        return date.plusDays(direction.step() * number);
    }
}
