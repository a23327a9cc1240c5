package org.plumbline.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Standing;
import org.plumbline.web.Dates;

/** One round of representations against a decision: what was said of its window, what was made, what was relied on. */
public record RepresentationRound(
        String id,
        String force,
        String about,
        List<Window> windows,
        List<Said> made,
        List<Policy> policies,
        List<Said> considered,
        long lastEntry)
        implements Kept {
    public static final String KIND = "representation";

    public RepresentationRound {
        windows = List.copyOf(windows);
        made = List.copyOf(made);
        policies = List.copyOf(policies);
        considered = List.copyOf(considered);
    }

    /** What one party says of the window. */
    public record Window(
            String saidBy,
            LocalDate on,
            boolean open,
            Optional<LocalDate> opens,
            Optional<Instant> closes,
            String rule,
            Source source) {
        /** In a sentence. */
        public String sentence() {
            return open
                    ? "There is a window"
                            + opens.map(day -> " from " + Dates.words(day)).orElse("")
                            + closes.map(end -> " until " + Dates.words(end)).orElse(", no end said") + "."
                    : "There is none.";
        }
    }

    /** Words of one party on a day. */
    public record Said(String by, LocalDate on, String words, Source source) {}

    /** A policy on which somebody relied, and from when until when it was in force. */
    public record Policy(
            String by,
            LocalDate on,
            String policy,
            String place,
            String says,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil,
            Source source) {
        /** Whether it is known not to have been in force on the day on which it was relied on. */
        public boolean outOfForce() {
            return validFrom.filter(on::isBefore).isPresent()
                    || validUntil.filter(on::isAfter).isPresent();
        }

        /** Whether it was in force on that day, in a sentence. */
        public String standing() {
            if (validUntil.filter(on::isAfter).isPresent()) {
                return "Not in force when it was relied on: it had ceased "
                        + Words.days(ChronoUnit.DAYS.between(validUntil.get(), on)) + " before, after "
                        + Words.day(validUntil.get()) + ".";
            }
            if (validFrom.filter(on::isBefore).isPresent()) {
                return "Not yet in force when it was relied on: it began on " + Words.day(validFrom.get()) + ".";
            }
            return validFrom.isPresent()
                    ? "In force when it was relied on."
                    : "Not known whether it was in force when it was relied on.";
        }
    }

    /** Whether what is said of the window does not agree. */
    public boolean disputed() {
        return windows.stream()
                        .map(one -> List.of(one.open(), one.opens(), one.closes()))
                        .distinct()
                        .count()
                > 1;
    }

    static Optional<RepresentationRound> after(List<Entry> entries) {
        List<Window> windows = new ArrayList<>();
        List<Said> made = new ArrayList<>();
        List<Policy> policies = new ArrayList<>();
        List<Said> considered = new ArrayList<>();
        Optional<RepresentationFact.WindowStated> first = Optional.empty();
        String id = "";
        long last = 0;
        for (Entry entry : Standing.inOrder(entries)) {
            id = entry.subject().id();
            last = Math.max(last, entry.index());
            switch ((RepresentationFact) entry.fact()) {
                case RepresentationFact.WindowStated fact -> {
                    first = first.or(() -> Optional.of(fact));
                    windows.add(window(entry, fact));
                }
                case RepresentationFact.Made fact ->
                    made.add(new Said(fact.by(), entry.effectiveOn(), fact.words(), entry.source()));
                case RepresentationFact.PolicyRelied fact -> policies.add(policy(entry, fact));
                case RepresentationFact.Considered fact ->
                    considered.add(new Said(fact.by(), entry.effectiveOn(), fact.outcome(), entry.source()));
            }
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RepresentationRound(
                id, first.get().force(), first.get().about(), windows, made, policies, considered, last));
    }

    private static Window window(Entry entry, RepresentationFact.WindowStated fact) {
        return new Window(
                fact.saidBy(),
                entry.effectiveOn(),
                fact.open(),
                Optional.ofNullable(fact.opens()),
                Optional.ofNullable(fact.closes()),
                fact.rule(),
                entry.source());
    }

    private static Policy policy(Entry entry, RepresentationFact.PolicyRelied fact) {
        return new Policy(
                fact.by(),
                entry.effectiveOn(),
                fact.policy(),
                fact.place(),
                fact.says(),
                Optional.ofNullable(fact.validFrom()),
                Optional.ofNullable(fact.validUntil()),
                entry.source());
    }
}
