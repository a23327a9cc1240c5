package org.plumbline.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How evidence comes in, is revised, linked and withdrawn. Whatever is added later is seen by whom the piece is seen. */
@Component
public class EvidenceWork {
    private final Entries entries;
    private final EvidenceShelf shelf;
    private final Clock clock;

    EvidenceWork(Entries entries, EvidenceShelf shelf, Clock clock) {
        this.entries = entries;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What is said of a piece of evidence when it comes in; see {@link EvidenceFact.Added}. */
    public record Described(
            String force,
            String title,
            String givenBy,
            Marking marking,
            @Nullable Instant embargoedUntil,
            List<String> subjects,
            Period speaksOf) {
        public Described {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * Adds a piece of evidence.
     *
     * @param id one that no piece has
     */
    @Transactional
    public Outcome add(String id, Described described, Offered offered, Recording how) {
        Subject subject = new Subject(EvidenceItem.KIND, id);
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> EvidenceRules.forSomething(described.subjects()))
                .or(() -> EvidenceRules.embargoAhead(described.embargoedUntil(), now.knownBy()))
                .or(() -> unknown(described.subjects(), now))
                .or(() -> EvidenceRules.fit(offered));
        if (refused.isPresent()) {
            return refused.get();
        }
        EvidenceFact fact = new EvidenceFact.Added(
                described.force(),
                described.title(),
                described.givenBy(),
                described.marking(),
                described.embargoedUntil(),
                described.subjects(),
                shelf.keep(offered),
                described.speaksOf());
        entries.append(draft(subject, fact, audience(how, described.embargoedUntil()), how));
        return new Outcome.Done(1);
    }

    /** Gives a piece another revision; the one before stays in the record. */
    @Transactional
    public Outcome revise(String id, Offered offered, Period speaksOf, String because, Recording how) {
        return append(id, how, EvidenceRules.fit(offered), item -> {
            Content content = shelf.keep(offered);
            return item.standing()
                            .filter(one -> one.content().digest().equals(content.digest()))
                            .filter(one -> one.speaksOf().equals(speaksOf))
                            .isPresent()
                    ? Step.refuse(
                            "This is the very content of revision "
                                    + item.latest().number() + ", about the same period.",
                            "Offer another file, link or statement, or another period.")
                    : Step.take(new EvidenceFact.Revised(item.latest().number() + 1, content, speaksOf, because));
        });
    }

    /** Makes it evidence for something more. */
    @Transactional
    public Outcome link(String id, String subject, Recording how) {
        Optional<Outcome.Refused> unknown = unknown(List.of(subject), Vantage.now(clock, how.viewer()));
        return append(
                id,
                how,
                unknown,
                item -> item.subjects().contains(subject)
                        ? Step.refuse("It is evidence for that already.", "Choose something else.")
                        : Step.take(new EvidenceFact.Linked(subject)));
    }

    /** Says that it is no evidence for something after all. */
    @Transactional
    public Outcome unlink(String id, String subject, String reason, Recording how) {
        return append(id, how, Optional.empty(), item -> {
            if (!item.subjects().contains(subject)) {
                return Step.refuse("It is no evidence for that.", "Choose what it is linked to.");
            }
            return item.subjects().size() == 1
                    ? Step.refuse(
                            "Evidence is evidence for something, and this is all that it is linked to.",
                            "Link it to something else first, or withdraw it.")
                    : Step.take(new EvidenceFact.Unlinked(subject, reason));
        });
    }

    /** Takes the revision that counts out of what counts; everything stays in the record. */
    @Transactional
    public Outcome withdraw(String id, String reason, Recording how) {
        return append(
                id,
                how,
                Optional.empty(),
                item -> item.standing()
                        .map(one -> Step.take(new EvidenceFact.RevisionWithdrawn(one.number(), reason)))
                        .orElseGet(() -> Step.refuse(
                                "Revision " + item.latest().number() + " is withdrawn already.",
                                "Give another revision if there is something that should count.")));
    }

    /** A fact to be recorded, or why none is. */
    private sealed interface Step {
        record Take(EvidenceFact fact) implements Step {}

        record Refuse(Outcome.Refused refused) implements Step {}

        static Step take(EvidenceFact fact) {
            return new Take(fact);
        }

        static Step refuse(String reason, String unblock) {
            return new Refuse(new Outcome.Refused(reason, unblock));
        }
    }

    private Outcome append(
            String id, Recording how, Optional<Outcome.Refused> before, Function<EvidenceItem, Step> step) {
        Subject subject = new Subject(EvidenceItem.KIND, id);
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        List<Entry> recorded = entries.of(subject, now);
        EvidenceItem item = EvidenceItem.after(recorded)
                .orElseThrow(() -> new NotThere("There is no such evidence, as far as you may see."));
        if (how.seen().isPresent() && how.seen().getAsLong() != item.lastEntry()) {
            throw new ChangedUnderneath("Somebody recorded something about this evidence while you were writing (entry "
                    + item.lastEntry() + "). Nothing of yours was stored: look at it again first.");
        }
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt()).or(() -> before);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (step.apply(item)) {
            case Step.Refuse no -> no.refused();
            case Step.Take yes -> {
                entries.append(draft(subject, yes.fact(), recorded.getFirst().audience(), how));
                yield new Outcome.Done(1);
            }
        };
    }

    private static Draft draft(Subject subject, EvidenceFact fact, Audience audience, Recording how) {
        return new Draft(subject, fact, how.effectiveOn(), how.actor(), how.source(), audience);
    }

    /** Under embargo only whoever records it sees it at once. */
    private static Audience audience(Recording how, @Nullable Instant embargoedUntil) {
        if (embargoedUntil == null) {
            return how.audience();
        }
        String own = how.viewer().organisation();
        SortedMap<String, Instant> from = new TreeMap<>();
        how.audience().from().forEach((one, at) -> from.put(one, at.isAfter(embargoedUntil) ? at : embargoedUntil));
        from.put(own, Instant.EPOCH);
        return new Audience(from);
    }

    private Optional<Outcome.Refused> unknown(List<String> subjects, Vantage now) {
        List<String> unknown = new ArrayList<>(subjects);
        unknown.removeIf(one -> EvidenceRules.linkable(one)
                && !entries.of(Subject.parse(one), now).isEmpty());
        return Outcome.refusedIf(
                !unknown.isEmpty(),
                "There is nothing called " + String.join(", ", unknown) + " that you may see.",
                "Choose a finding, an action or a measure that is in the record.");
    }
}
