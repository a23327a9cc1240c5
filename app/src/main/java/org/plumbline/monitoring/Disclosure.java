package org.plumbline.monitoring;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Source;
import org.plumbline.record.Standing;

/**
 * That somebody was told something.
 *
 * @param force the slug of the force that it concerns; empty where only the subjects say so
 * @param by the slug of the organisation that told it; empty where it is not known, or none of the record
 * @param until when the condition under which it was told ends
 * @param recordedAt when the record learned of it
 */
public record Disclosure(
        String id,
        String what,
        List<String> subjects,
        SortedSet<String> to,
        Instant at,
        String channel,
        String condition,
        Optional<String> force,
        Optional<String> by,
        Optional<Instant> until,
        Instant recordedAt,
        Source source,
        long entry) {
    public Disclosure {
        subjects = List.copyOf(subjects);
        to = new TreeSet<>(to);
    }

    static Optional<Disclosure> after(List<Entry> entries) {
        Optional<Disclosure> last = Optional.empty();
        for (Entry entry : Standing.inOrder(entries)) {
            last = Optional.of(of(entry, (RecordFact.Disclosed) entry.fact()));
        }
        return last;
    }

    private static Disclosure of(Entry entry, RecordFact.Disclosed fact) {
        return new Disclosure(
                entry.subject().id(),
                fact.what(),
                fact.subjects(),
                fact.to(),
                fact.at(),
                fact.channel(),
                fact.embargo(),
                Optional.ofNullable(fact.force()),
                Optional.ofNullable(fact.by()),
                Optional.ofNullable(fact.until()),
                entry.recordedAt(),
                entry.source(),
                entry.index());
    }

    /** What a disclosure names: its force and its subjects. */
    static Set<String> links(Fact fact) {
        RecordFact.Disclosed disclosed = (RecordFact.Disclosed) fact;
        Set<String> links = new HashSet<>(disclosed.subjects());
        if (disclosed.force() != null) {
            links.add(Journal.link(disclosed.force()));
        }
        return links;
    }

    /** The first instant from which the record itself could show it. */
    Instant shownFrom() {
        return at.isAfter(recordedAt) ? at : recordedAt;
    }
}
