package org.plumbline.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one subject that one organisation sees during an interval of time; what a read table keeps a row of.
 *
 * @param from empty: since ever, as far as a reader of the present is concerned
 * @param until empty: until something more is recorded
 * @param entries in the order of the record, never empty
 */
public record Showing(String organisation, Optional<Instant> from, Optional<Instant> until, List<Entry> entries) {
    public Showing {
        entries = List.copyOf(entries);
    }

    /** {@link #from} as a column keeps it. */
    public @Nullable OffsetDateTime shownFrom() {
        return from.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    /** {@link #until} as a column keeps it. */
    public @Nullable OffsetDateTime shownUntil() {
        return until.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
