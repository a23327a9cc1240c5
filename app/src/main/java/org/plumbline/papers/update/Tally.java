package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Level;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Entry;

/**
 * What was received and submitted between two meetings and before, by kind and level. Each finding stands in one line: at
 * the level at which it was submitted, or, while it was not, at the level it has.
 */
record Tally(List<Line> lines) {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
            .reversed()
            .thenComparing(key -> key.level().map(Level::number).orElse(0), Comparator.reverseOrder());

    Tally {
        lines = List.copyOf(lines);
    }

    /** One kind at one level; no level where none is known. */
    record Key(FindingKind kind, Optional<Level> level) {
        /** As in the names of figures: {@code recommendation.4}, {@code cause-of-concern.unknown}. */
        String code() {
            return kind.code() + "."
                    + level.map(known -> Integer.toString(known.number())).orElse("unknown");
        }

        String words() {
            return level.map(known -> "level " + known.number()).orElse("level not known");
        }
    }

    /** Entries up to and including the last meeting's day, and those after it. */
    record Count(List<Entry> before, List<Entry> since) {
        Count {
            before = List.copyOf(before);
            since = List.copyOf(since);
        }

        List<Entry> all() {
            List<Entry> all = new ArrayList<>(before);
            all.addAll(since);
            return List.copyOf(all);
        }

        private static Count of(List<Dated> dated, LocalDate lastMeeting) {
            return new Count(
                    dated.stream()
                            .filter(one -> !one.on().isAfter(lastMeeting))
                            .map(Dated::entry)
                            .toList(),
                    dated.stream()
                            .filter(one -> one.on().isAfter(lastMeeting))
                            .map(Dated::entry)
                            .toList());
        }
    }

    /** An entry and the day for which it counts. */
    private record Dated(LocalDate on, Entry entry) {}

    /** One line of the table. */
    record Line(Key key, Count received, Count submitted) {}

    /** The tally on the day of a meeting; what is dated later does not count. */
    static Tally of(Evidence evidence, LocalDate lastMeeting, LocalDate meeting) {
        Map<Key, List<Dated>> received = new TreeMap<>(ORDER);
        Map<Key, List<Dated>> submitted = new TreeMap<>(ORDER);
        for (Known<Finding> finding : evidence.findings()) {
            Optional<Entry> confirmed =
                    finding.of(FindingFact.Confirmed.class).stream().findFirst();
            LocalDate receivedOn = evidence.receivedOn(finding.state());
            if (confirmed.isEmpty() || receivedOn.isAfter(meeting)) {
                continue;
            }
            Optional<Submission> submission =
                    Submission.of(finding).filter(made -> !made.on().isAfter(meeting));
            Key key = new Key(
                    finding.state().received().kind(),
                    submission.flatMap(Submission::level).or(finding.state()::level));
            received.computeIfAbsent(key, k -> new ArrayList<>()).add(new Dated(receivedOn, confirmed.get()));
            submission.ifPresent(made ->
                    submitted.computeIfAbsent(key, k -> new ArrayList<>()).add(new Dated(made.on(), made.entry())));
        }
        return new Tally(received.entrySet().stream()
                .map(line -> new Line(
                        line.getKey(),
                        Count.of(line.getValue(), lastMeeting),
                        Count.of(submitted.getOrDefault(line.getKey(), List.of()), lastMeeting)))
                .toList());
    }

    /** The lines of recommendations and areas for improvement, which the table adds up. */
    List<Line> table() {
        return lines.stream()
                .filter(line -> line.key().kind() != FindingKind.CAUSE_OF_CONCERN)
                .toList();
    }

    /** Causes of concern stand apart: what they ask for is counted as their recommendations. */
    List<Line> causes() {
        return lines.stream()
                .filter(line -> line.key().kind() == FindingKind.CAUSE_OF_CONCERN)
                .toList();
    }
}
