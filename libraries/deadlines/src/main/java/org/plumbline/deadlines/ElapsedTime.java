package org.plumbline.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Hours and minutes, which are time that has gone by and not what the clock shows: 24 hours after 14:30 on the eve of the
 * day on which the clock goes forward end at 15:30. They need the time of day from which they run.
 */
final class ElapsedTime {
    private ElapsedTime() {}

    static Count hours(int number, Trigger trigger) {
        return count(Duration.ofHours(number), Words.number(number, "hour"), trigger);
    }

    static Count minutes(int number, Trigger trigger) {
        return count(Duration.ofMinutes(number), Words.number(number, "minute"), trigger);
    }

    private static Count count(Duration duration, String length, Trigger trigger) {
        ZonedDateTime from = momentOf(trigger, length);
        ZonedDateTime to = from.plus(duration.multipliedBy(trigger.direction().step()));
        List<LocalDate> counted = from.isBefore(to)
                ? from.toLocalDate().datesUntil(to.toLocalDate().plusDays(1)).toList()
                : to.toLocalDate()
                        .datesUntil(from.toLocalDate().plusDays(1))
                        .toList()
                        .reversed();
        String how = "%s %s %s end at %s.%s"
                .formatted(
                        length,
                        from.isBefore(to) ? "after" : "before",
                        Words.moment(from),
                        Words.moment(to),
                        changes(from, to));
        return new Count(to.toLocalDate(), Optional.of(to), counted, List.of(), how);
    }

    static ZonedDateTime momentOf(Trigger trigger, String length) {
        return trigger.moment()
                .orElseThrow(() -> new CannotCount(
                        length + " are counted from a time of day: write it as " + trigger.date() + "T14:30."));
    }

    /** Says that the clock was changed on the way, where it was. */
    static String changes(ZonedDateTime one, ZonedDateTime other) {
        Instant first = one.isBefore(other) ? one.toInstant() : other.toInstant();
        Instant last = one.isBefore(other) ? other.toInstant() : one.toInstant();
        return London.changeBetween(first, last)
                .map(change -> " The clock went %s by an hour on %s."
                        .formatted(
                                change.isGap() ? "forward" : "back",
                                Words.day(change.getDateTimeBefore().toLocalDate())))
                .orElse("");
    }
}
