package org.plumbline.findings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.record.Entry;

/** A finding in the register and the entries that stand about it, in order. */
record FindingLife(Finding finding, List<Event> events) {
    FindingLife {
        events = List.copyOf(events);
    }

    /**
     * An entry that stands.
     *
     * @param level at which the finding was after it
     * @param firstRecordedAt when it was first recorded, in whatever words
     */
    record Event(Entry entry, Optional<Level> level, Instant firstRecordedAt) {
        FindingFact fact() {
            return (FindingFact) entry.fact();
        }
    }

    static Optional<FindingLife> of(List<Entry> entries) {
        return Finding.after(entries)
                .filter(finding -> finding.progress().withdrawnOn().isEmpty())
                .map(finding -> new FindingLife(finding, events(entries)));
    }

    private static List<Event> events(List<Entry> entries) {
        Map<Long, Entry> byIndex = entries.stream().collect(Collectors.toMap(Entry::index, entry -> entry));
        Optional<Level> level = Optional.empty();
        List<Event> events = new ArrayList<>();
        for (Entry entry : FindingFold.inOrder(entries)) {
            if (entry.fact() instanceof FindingFact.Levelled levelled) {
                level = Optional.of(Level.of(levelled.level()));
            }
            events.add(new Event(entry, level, firstWording(entry, byIndex).recordedAt()));
        }
        return events;
    }

    private static Entry firstWording(Entry entry, Map<Long, Entry> byIndex) {
        Entry first = entry;
        for (OptionalLong corrects = first.corrects();
                corrects.isPresent() && byIndex.containsKey(corrects.getAsLong());
                corrects = first.corrects()) {
            first = byIndex.getOrDefault(corrects.getAsLong(), first);
        }
        return first;
    }

    /** The entries that confirmed the finding and last set a date. */
    List<Long> setting(Due due) {
        long confirmed = -1;
        long set = -1;
        for (Event event : events) {
            if (event.fact() instanceof FindingFact.Confirmed fact) {
                confirmed = event.entry().index();
                set = due.whose() == Whose.INSPECTORATE && due.on().equals(fact.dueBy()) ? confirmed : set;
            }
            if (Optional.of(due).equals(setBy(event.fact()))) {
                set = event.entry().index();
            }
        }
        return Stream.of(confirmed, set).distinct().sorted().toList();
    }

    private static Optional<Due> setBy(FindingFact fact) {
        if (fact instanceof FindingFact.InspectorateDateSet set) {
            return Optional.of(new Due(set.date(), Whose.INSPECTORATE));
        }
        if (fact instanceof FindingFact.ForceDateSet set) {
            return Optional.of(new Due(set.date(), Whose.FORCE));
        }
        return fact instanceof FindingFact.Promised set
                ? Optional.of(new Due(set.date(), Whose.OWNER))
                : Optional.empty();
    }
}
