package org.plumbline.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day by which something is to be done, and by whose word. On the day itself it is not late. */
public record Due(LocalDate on, Whose whose) {
    /** Whether the day has gone by on a date. */
    public boolean passed(LocalDate asAt) {
        return on.isBefore(asAt);
    }

    /** Days by which it has gone by on a date; negative or 0 while it has not. */
    public long daysLate(LocalDate asAt) {
        return ChronoUnit.DAYS.between(on, asAt);
    }
}
