package org.plumbline.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.inspections.FindingKind;
import org.plumbline.platform.London;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts for papers: how many findings came, were submitted, were closed, are late, each with the entries that say so. */
@Component
public class Tallies {
    private final Entries entries;

    Tallies(Entries entries) {
        this.entries = entries;
    }

    /**
     * What is counted. What lies after the vantage's date never is.
     *
     * @param since the first day that counts
     * @param lastMeeting what happened after this day, or was not recorded by its end, is new
     * @param report only findings of this report; empty for all
     */
    public record Span(LocalDate since, LocalDate lastMeeting, Optional<String> report) {
        public static Span of(LocalDate since, LocalDate lastMeeting) {
            return new Span(since, lastMeeting, Optional.empty());
        }

        public Span ofReport(String id) {
            return new Span(since, lastMeeting, Optional.of(id));
        }
    }

    /** Findings received, at the level they are at now. */
    @Transactional(readOnly = true)
    public Tally received(Span span, Vantage vantage) {
        return tally(
                span,
                vantage,
                (life, event) -> event.equals(life.events().getFirst())
                        ? Optional.of(new Counted(
                                life.finding().receivedOn(), life.finding().level()))
                        : Optional.empty());
    }

    /** Submissions for closure, at the level at which each was made. A finding submitted again counts again. */
    @Transactional(readOnly = true)
    public Tally submitted(Span span, Vantage vantage) {
        return tally(
                span,
                vantage,
                (life, event) -> event.fact() instanceof FindingFact.SubmittedForClosure made
                        ? Optional.of(new Counted(made.on(), event.level()))
                        : Optional.empty());
    }

    /** Closures by the inspectorate, at the level at which each was made; being set to level 1 is one. */
    @Transactional(readOnly = true)
    public Tally closed(Span span, Vantage vantage) {
        return tally(span, vantage, (life, event) -> {
            if (event.fact() instanceof FindingFact.ClosedByInspectorate closed) {
                return Optional.of(new Counted(closed.on(), event.level()));
            }
            return event.fact() instanceof FindingFact.Levelled set && Level.of(set.level()) == Level.ARCHIVED
                    ? Optional.of(new Counted(event.entry().effectiveOn(), event.level()))
                    : Optional.empty();
        });
    }

    /** Findings that are late on the vantage's date, the latest first. */
    @Transactional(readOnly = true)
    public List<LateFinding> late(Vantage vantage) {
        return lives(vantage)
                .filter(life -> life.finding().status(vantage.asAt()) == Status.LATE)
                .flatMap(life -> life.finding().dates().nearest().stream()
                        .map(due ->
                                new LateFinding(life.finding(), due, due.daysLate(vantage.asAt()), life.setting(due))))
                .sorted(Comparator.comparingLong(LateFinding::days)
                        .reversed()
                        .thenComparing(late -> late.finding().id()))
                .toList();
    }

    /** On which day, and at which level. */
    private record Counted(LocalDate on, Optional<Level> level) {}

    private record Key(FindingKind kind, Optional<Level> level) {}

    private Tally tally(
            Span span, Vantage vantage, BiFunction<FindingLife, FindingLife.Event, Optional<Counted>> count) {
        Instant lastMeetingEnds = London.endOf(span.lastMeeting());
        Map<Key, List<Long>> all = new HashMap<>();
        Map<Key, List<Long>> fresh = new HashMap<>();
        lives(vantage)
                .filter(life -> span.report().isEmpty()
                        || span.report().get().equals(life.finding().received().reportId()))
                .forEach(life -> life.events()
                        .forEach(event -> count.apply(life, event)
                                .filter(counted -> !counted.on().isBefore(span.since())
                                        && !counted.on().isAfter(vantage.asAt()))
                                .ifPresent(counted -> {
                                    Key key = new Key(life.finding().received().kind(), counted.level());
                                    all.computeIfAbsent(key, k -> new ArrayList<>())
                                            .add(event.entry().index());
                                    if (counted.on().isAfter(span.lastMeeting())
                                            || event.firstRecordedAt().isAfter(lastMeetingEnds)) {
                                        fresh.computeIfAbsent(key, k -> new ArrayList<>())
                                                .add(event.entry().index());
                                    }
                                })));
        return new Tally(all.entrySet().stream()
                .map(e -> new Tally.Row(
                        e.getKey().kind(), e.getKey().level(), e.getValue(), fresh.getOrDefault(e.getKey(), List.of())))
                .toList());
    }

    private Stream<FindingLife> lives(Vantage vantage) {
        return entries.ofKind(Finding.KIND, vantage).stream()
                .collect(Collectors.groupingBy(
                        Entry::subject, LinkedHashMap<Subject, List<Entry>>::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(about -> FindingLife.of(about).stream());
    }
}
