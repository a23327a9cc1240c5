package org.plumbline.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil time of England and Wales, in which every date of the record is meant. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The date in London at an instant. */
    public static LocalDate dateAt(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The instant at which a date begins in London. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** The last microsecond of a date in London. */
    public static Instant endOf(LocalDate date) {
        return startOf(date.plusDays(1)).minusNanos(1000);
    }
}
