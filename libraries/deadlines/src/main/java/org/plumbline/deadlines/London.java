package org.plumbline.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of England and Wales. A day has 23 hours when the clock goes forward and 25 when it goes back (Summer Time
 * Act 1972 s.1), and a period of days is not lengthened or shortened by that.
 */
final class London {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The instant at which a date is over: the start of the next one. */
    static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    static boolean summerTime(ZonedDateTime moment) {
        return !moment.getOffset().equals(ZoneOffset.UTC);
    }

    /** The instant that a clock in London showed so; a time that was skipped or shown twice is refused. */
    static ZonedDateTime shown(LocalDateTime clock) {
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(clock);
        if (offsets.isEmpty()) {
            throw new CannotCount("There was no %s in London on %s: the clock went forward over it."
                    .formatted(clock.toLocalTime(), Words.day(clock.toLocalDate())));
        }
        if (offsets.size() > 1) {
            throw new CannotCount(
                    "The clock in London showed %s twice on %s: write %s%s for the first or %s%s for the second."
                            .formatted(
                                    clock.toLocalTime(),
                                    Words.day(clock.toLocalDate()),
                                    clock,
                                    offsets.getFirst(),
                                    clock,
                                    offsets.getLast()));
        }
        return clock.atZone(ZONE);
    }

    /** The first change of the clock after one instant and not after another. */
    static Optional<ZoneOffsetTransition> changeBetween(Instant from, Instant to) {
        @Nullable ZoneOffsetTransition next = ZONE.getRules().nextTransition(from);
        return Optional.ofNullable(next).filter(change -> !change.getInstant().isAfter(to));
    }
}
