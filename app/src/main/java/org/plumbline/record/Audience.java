package org.plumbline.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who may see an entry: organisations, each at once or from the instant its embargo ends. {@link #PUBLIC} is everybody.
 *
 * @param from for each organisation's slug the instant from which it may see; {@link Instant#EPOCH} for at once
 */
public record Audience(SortedMap<String, Instant> from) {
    public static final String PUBLIC = "public";
    private static final String FROM = " from ";

    public Audience {
        if (from.isEmpty()) {
            throw new IllegalArgumentException("an entry that nobody may see cannot be recorded");
        }
        from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
    }

    /** These organisations, at once. */
    public static Audience of(String... organisations) {
        SortedMap<String, Instant> from = new TreeMap<>();
        for (String organisation : organisations) {
            from.put(organisation, Instant.EPOCH);
        }
        return new Audience(from);
    }

    public static Audience everybody() {
        return of(PUBLIC);
    }

    /** This audience and, from an instant on, one more organisation; the record counts in microseconds. */
    public Audience and(String organisation, Instant instant) {
        SortedMap<String, Instant> more = new TreeMap<>(from);
        more.merge(organisation, instant.truncatedTo(ChronoUnit.MICROS), (a, b) -> a.isBefore(b) ? a : b);
        return new Audience(more);
    }

    /** As kept in the record: {@code slug}, or {@code slug from 2023-12-22T00:01:00Z} under embargo. */
    public List<String> written() {
        return from.entrySet().stream()
                .map(e -> e.getValue().equals(Instant.EPOCH) ? e.getKey() : e.getKey() + FROM + e.getValue())
                .toList();
    }

    public static Audience parse(List<String> written) {
        SortedMap<String, Instant> from = new TreeMap<>();
        for (String one : written) {
            int at = one.indexOf(FROM);
            from.put(
                    at < 0 ? one : one.substring(0, at),
                    at < 0 ? Instant.EPOCH : Instant.parse(one.substring(at + FROM.length())));
        }
        return new Audience(from);
    }

    /** The first instant at which an organisation sees what was recorded then, by this audience alone. */
    Map<String, Instant> visibleFrom(Instant recordedAt) {
        SortedMap<String, Instant> visible = new TreeMap<>();
        from.forEach((organisation, at) -> visible.put(organisation, at.isAfter(recordedAt) ? at : recordedAt));
        return visible;
    }
}
