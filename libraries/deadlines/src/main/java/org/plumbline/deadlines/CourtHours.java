package org.plumbline.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.deadlines.Count.Skipped;
import org.plumbline.deadlines.Trigger.Direction;

/**
 * Hours within which a court must hear an application, in which Sundays, Christmas Day, Good Friday and bank holidays are
 * disregarded and Saturdays are not (Crime and Security Act 2010 s.27(4); Domestic Abuse Act 2021 s.29(3)).
 */
final class CourtHours {
    private CourtHours() {}

    static Count count(int number, Trigger trigger, BankHolidays holidays) {
        if (trigger.direction() == Direction.BEFORE) {
            throw new CannotCount("Hours until a court hearing are counted forward only.");
        }
        List<LocalDate> counted = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        ZonedDateTime from = ElapsedTime.momentOf(trigger, Words.number(number, "hour"));
        ZonedDateTime at = from;
        Duration left = Duration.ofHours(number);
        while (!left.isZero()) {
            LocalDate day = at.toLocalDate();
            ZonedDateTime midnight = day.plusDays(1).atStartOfDay(London.ZONE);
            Optional<String> off = holidays.whyNotForCourts(day);
            if (off.isPresent()) {
                skipped.add(new Skipped(day, off.get()));
                at = midnight;
                continue;
            }
            counted.add(day);
            Duration today = Duration.between(at, midnight);
            Duration used = today.compareTo(left) < 0 ? today : left;
            at = at.plus(used);
            left = left.minus(used);
        }
        String how = "%s after %s end at %s; Sundays, Christmas Day, Good Friday and bank holidays are disregarded.%s"
                .formatted(
                        Words.number(number, "hour"),
                        Words.moment(from),
                        Words.moment(at),
                        ElapsedTime.changes(from, at));
        return new Count(at.toLocalDate(), Optional.of(at), counted, skipped, how);
    }
}
