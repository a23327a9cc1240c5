package org.plumbline.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A period counted out: where it ends and how it came there.
 *
 * @param date the last day on which what is asked can be done in time; it is in time until this day is over in London
 * @param moment the moment at which the period ends, where it runs in hours or minutes and not in whole days
 * @param counted what was counted, in the order of counting: every day; for months the day on which each month ends
 * @param skipped the days that were passed over, in the order of counting, each with the reason
 * @param how one or more sentences for a reader who wants to check it on a calendar
 */
public record Count(
        LocalDate date, Optional<ZonedDateTime> moment, List<LocalDate> counted, List<Skipped> skipped, String how) {
    /** A day that does not count. */
    public record Skipped(LocalDate date, String because) {}

    public Count {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
    }

    static Count ofDays(LocalDate date, List<LocalDate> counted, List<Skipped> skipped, String how) {
        return new Count(date, Optional.empty(), counted, skipped, how);
    }

    /** The first instant that is too late: the end of the day in London, or the moment itself. */
    public Instant end() {
        return moment.map(ZonedDateTime::toInstant).orElseGet(() -> London.endOf(date));
    }
}
