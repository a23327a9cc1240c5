package org.plumbline.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plumbline.platform.London;

/**
 * From where one looks: what was so on a date, as far as was recorded by an instant, as far as a viewer may see.
 *
 * @param asAt the date for which the world is described
 * @param knownBy the instant up to which the record is read; never in the future
 * @param viewer through whose eyes
 * @param moved whether somebody chose this vantage; false for "now, as me", which alone offers editing
 */
public record Vantage(LocalDate asAt, Instant knownBy, Viewer viewer, boolean moved) {
    /** Now, as oneself. */
    public static Vantage now(Clock clock, Viewer viewer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Vantage(London.dateAt(now), now, viewer, false);
    }

    /** A chosen vantage, from which nothing can be edited. */
    public static Vantage at(LocalDate asAt, Instant knownBy, Viewer viewer) {
        return new Vantage(asAt, knownBy.truncatedTo(ChronoUnit.MICROS), viewer, true);
    }
}
