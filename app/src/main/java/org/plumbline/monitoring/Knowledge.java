package org.plumbline.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.record.Audience;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;

/** What follows from an entry for those who may see it. */
final class Knowledge {
    /** Later than any day of which an entry can speak; no limit to what is known of the future. */
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private Knowledge() {}

    /** The same vantage, but of what is so on any day: a decision is known before it takes effect. */
    static Vantage ofAnyDay(Vantage vantage) {
        return new Vantage(ANY_DAY, vantage.knownBy(), vantage.viewer(), true);
    }

    /** From when an entry's own audience lets an organisation see it, with or without the public; empty for never. */
    static Optional<Instant> since(Entry entry, String organisation) {
        return Stream.of(organisation, Audience.PUBLIC)
                .flatMap(one -> Optional.ofNullable(entry.audience().from().get(one)).stream())
                .min(Instant::compareTo)
                .map(from -> from.isAfter(entry.recordedAt()) ? from : entry.recordedAt());
    }
}
