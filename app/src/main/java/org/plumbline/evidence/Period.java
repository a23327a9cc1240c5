package org.plumbline.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a piece of evidence speaks of, whenever it was written or came in.
 *
 * @param from null: not known
 * @param until the last of them; null: it still holds
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + until + " before it begins on " + from);
        }
    }

    /** Whether it says anything of the time after a day. */
    public boolean reachesPast(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** Whether it has a day in common with another; what is not known may be any day. */
    public boolean meets(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.filter(day -> until != null && until.isBefore(day)).isEmpty()
                && last.filter(day -> from != null && from.isAfter(day)).isEmpty();
    }

    /** {@code 1 April 2023 to 31 March 2024}. */
    public String words() {
        if (from != null && from.equals(until)) {
            return DAY.format(from);
        }
        String beginning = from == null ? "a day not known" : DAY.format(from);
        return until == null ? "from " + beginning + ", still so" : beginning + " to " + DAY.format(until);
    }
}
