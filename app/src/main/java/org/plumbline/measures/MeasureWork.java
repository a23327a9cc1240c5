package org.plumbline.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.findings.Findings;
import org.plumbline.record.Addresses;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How measures are defined, aimed, explained and bound to what they test. */
@Component
public class MeasureWork {
    private static final int LONGEST_ID = 80;
    private static final int SHORTEST_REASON = 20;
    private static final int MOST_PERIODS = 60;

    private final Entries entries;
    private final ShownTable<Measure> table;
    private final Findings findings;
    private final Clock clock;

    MeasureWork(Entries entries, ShownTable<Measure> table, Findings findings, Clock clock) {
        this.entries = entries;
        this.table = table;
        this.findings = findings;
        this.clock = clock;
    }

    /** The id that a new measure of this name would get. */
    @Transactional(readOnly = true)
    public String freeId(String name) {
        String slug = Addresses.slug(name);
        return table.free(
                slug.length() <= LONGEST_ID
                        ? slug
                        : slug.substring(0, LONGEST_ID).replaceAll("-[^-]*$", ""));
    }

    /** Defines a measure that nobody has defined. */
    @Transactional
    public Outcome define(String id, Definition definition, Recording how) {
        Subject subject = new Subject(Measure.KIND, id);
        entries.lock(subject);
        Optional<Outcome.Refused> refused = how.notFromTheFuture(today(how))
                .or(() -> Outcome.refusedIf(
                        table.exists(id), "There is a measure " + id + " already.", "Give it another name."))
                .or(() -> ofUse(definition));
        return refused.isPresent() ? refused.get() : appended(subject, new MeasureFact.Defined(definition), how);
    }

    /** Says better what is measured; what was said of unit, numerator, denominator, basis and source stays. */
    @Transactional
    public Outcome amend(String id, Definition definition, Recording how) {
        return follow(
                id,
                how,
                measure -> ofUse(definition)
                        .or(() -> Outcome.refusedIf(
                                !measure.definition().sameAs(definition),
                                "Another unit, numerator, denominator, basis or kind of source makes another measure: its figures"
                                        + " could not stand on one line with those that are there.",
                                "Define a measure of its own for them."))
                        .map(Step::refuse)
                        .orElseGet(() -> Step.take(new MeasureFact.Defined(definition))));
    }

    /** Sets what is to be reached. */
    @Transactional
    public Outcome aim(String id, MeasureFact.TargetSet target, Recording how) {
        return follow(id, how, measure -> Step.take(target));
    }

    /** Gives up what was to be reached. */
    @Transactional
    public Outcome giveUpTarget(String id, String area, String because, Recording how) {
        return follow(
                id,
                how,
                measure -> measure.target(area).isEmpty()
                        ? Step.refuse(new Outcome.Refused("There is no target to give up.", "Set one first."))
                        : Step.take(new MeasureFact.TargetDropped(area, because)));
    }

    /** Calculates the limits anew from a day on; refused where nobody understands what changed. */
    @Transactional
    public Outcome recalculate(
            String id, String area, LocalDate from, String because, boolean understood, Recording how) {
        LocalDate today = today(how);
        return follow(
                id,
                how,
                measure -> Outcome.refusedIf(
                                !understood || because.strip().length() < SHORTEST_REASON,
                                "Limits are calculated anew only where somebody understands what made the process another one;"
                                        + " otherwise a change that matters would be drawn away.",
                                "Say in a sentence what changed and how that is known, or leave the limits as they are.")
                        .or(() -> Outcome.refusedIf(
                                from.isAfter(today),
                                "That day has not come yet.",
                                "Give the first day of the new process."))
                        .or(() -> Outcome.refusedIf(
                                measure.recalculations(area).stream()
                                        .anyMatch(one -> one.from().equals(from)),
                                "The limits are calculated anew from that day already.",
                                "Give another day."))
                        .map(Step::refuse)
                        .orElseGet(() -> Step.take(new MeasureFact.Recalculated(area, from, because))));
    }

    /** Takes a recalculation back. */
    @Transactional
    public Outcome keepLimits(String id, String area, LocalDate from, String because, Recording how) {
        return follow(
                id,
                how,
                measure -> measure.recalculations(area).stream()
                                .noneMatch(one -> one.from().equals(from))
                        ? Step.refuse(new Outcome.Refused(
                                "The limits are not calculated anew from that day.", "Choose one of the days given."))
                        : Step.take(new MeasureFact.RecalculationDropped(area, from, because)));
    }

    /** Says what a reader of the figures must know. */
    @Transactional
    public Outcome annotate(String id, MeasureFact.Annotated annotation, Recording how) {
        return follow(id, how, measure -> Step.take(annotation));
    }

    /** Takes down what somebody says that the figures show. */
    @Transactional
    public Outcome claim(String id, MeasureFact.Claimed claim, Recording how) {
        Claim.Kind kind = Claim.Kind.of(claim.kind()).orElse(Claim.Kind.RANK);
        return follow(
                id,
                how,
                measure -> Outcome.refusedIf(
                                kind != Claim.Kind.RANK && claim.amount() == null,
                                "The claim says no amount, so it cannot be set beside figures.",
                                "Give the amount, or take it down as a claim of rank.")
                        .or(() -> Outcome.refusedIf(
                                kind.change() && claim.from() == null,
                                "A change is a change since some day.",
                                "Give the day since which it is said to have changed."))
                        .or(() -> Outcome.refusedIf(
                                claim.from() != null && !claim.from().isBefore(claim.until()),
                                "The change ends before it begins.",
                                "Check the two days."))
                        .map(Step::refuse)
                        .orElseGet(() -> Step.take(claim)));
    }

    /** Binds it to a finding as the test of whether that was dealt with. */
    @Transactional
    public Outcome bind(String id, MeasureFact.Bound bound, Recording how) {
        Vantage now = Vantage.now(clock, how.viewer());
        return follow(
                id,
                how,
                measure -> Outcome.refusedIf(
                                findings.find(bound.finding(), now).isEmpty(),
                                "There is no finding " + bound.finding() + " that you may see.",
                                "Choose a finding of the register.")
                        .or(() -> Outcome.refusedIf(
                                measure.definition().good() == Good.NEITHER,
                                "Nobody has said which way is good, so nothing can be reached.",
                                "Say in the definition whether lower or higher is better."))
                        .or(() -> Outcome.refusedIf(
                                bound.periods() < 1 || bound.periods() > MOST_PERIODS,
                                "It must hold for 1 to " + MOST_PERIODS + " periods; found " + bound.periods() + ".",
                                "Give for how many periods in a row."))
                        .map(Step::refuse)
                        .orElseGet(() -> Step.take(bound)));
    }

    /** Takes a test of a finding back. */
    @Transactional
    public Outcome unbind(String id, String finding, String because, Recording how) {
        return follow(
                id,
                how,
                measure -> measure.test(finding).isEmpty()
                        ? Step.refuse(new Outcome.Refused(
                                "It does not test that finding.", "Choose a finding that it tests."))
                        : Step.take(new MeasureFact.Unbound(finding, because)));
    }

    private static Optional<Outcome.Refused> ofUse(Definition definition) {
        return Outcome.refusedIf(
                        definition.name().isBlank() || definition.unit().isBlank(),
                        "A measure has a name and a unit.",
                        "Give both.")
                .or(() -> Outcome.refusedIf(
                        definition.lagDays() < 0 || definition.graceDays() < 0,
                        "A figure cannot be expected before the end of its period.",
                        "Give days of 0 or more."));
    }

    /** A fact to be recorded, or why none is. */
    private sealed interface Step {
        record Take(MeasureFact fact) implements Step {}

        record Refuse(Outcome.Refused refused) implements Step {}

        static Step take(MeasureFact fact) {
            return new Take(fact);
        }

        static Step refuse(Outcome.Refused refused) {
            return new Refuse(refused);
        }
    }

    private Outcome follow(String id, Recording how, Function<Measure, Step> step) {
        Subject subject = new Subject(Measure.KIND, id);
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        Measure measure = Measure.after(entries.of(subject, now))
                .orElseThrow(() -> new NotThere("There is no such measure that you may see."));
        if (how.seen().isPresent() && how.seen().getAsLong() != measure.lastEntry()) {
            throw new ChangedUnderneath("Somebody recorded something about this measure while you were writing (entry "
                    + measure.lastEntry() + "). Nothing of yours was stored: look at it again first.");
        }
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt());
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (step.apply(measure)) {
            case Step.Refuse no -> no.refused();
            case Step.Take yes -> appended(subject, yes.fact(), how);
        };
    }

    private Outcome appended(Subject subject, MeasureFact fact, Recording how) {
        entries.append(List.of(how.draft(subject, fact)));
        return new Outcome.Done(1);
    }

    private LocalDate today(Recording how) {
        return Vantage.now(clock, how.viewer()).asAt();
    }
}
