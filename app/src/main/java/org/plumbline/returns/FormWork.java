package org.plumbline.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.measures.Basis;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Good;
import org.plumbline.measures.Measure;
import org.plumbline.measures.MeasureWork;
import org.plumbline.measures.Measures;
import org.plumbline.people.Organisation;
import org.plumbline.people.Organisations;
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

/** How forms are designed, changed and ended. */
@Component
public class FormWork {
    private static final int LONGEST_ID = 60;

    private final Entries entries;
    private final ShownTable<ReturnForm> table;
    private final Returns returns;
    private final Measures measures;
    private final MeasureWork measureWork;
    private final Organisations organisations;
    private final Clock clock;

    FormWork(
            Entries entries,
            ShownTable<ReturnForm> table,
            Returns returns,
            Measures measures,
            MeasureWork measureWork,
            Organisations organisations,
            Clock clock) {
        this.entries = entries;
        this.table = table;
        this.returns = returns;
        this.measures = measures;
        this.measureWork = measureWork;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The id that a new form of this name would get. */
    @Transactional(readOnly = true)
    public String freeId(String name) {
        String slug = Addresses.slug(name);
        String id = slug.length() <= LONGEST_ID ? slug : slug.substring(0, LONGEST_ID);
        // "new" is the address at which forms are designed.
        return table.free(id.equals("new") ? "new-form" : id);
    }

    /** Designs a form, and makes the measures that its lines feed and that are not there yet. */
    @Transactional
    public Outcome design(String id, FormDesign design, Recording how) {
        Subject subject = new Subject(ReturnForm.KIND, id);
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> Outcome.refusedIf(
                        table.exists(id), "There is a form " + id + " already.", "Give it another name."))
                .or(() -> sound(design, now));
        return refused.isPresent() ? refused.get() : designed(subject, 1, design, how, now);
    }

    /** Designs a version that succeeds the last one from a later period on; what is filled in keeps its own. */
    @Transactional
    public Outcome succeed(String id, FormDesign design, Recording how) {
        return follow(
                id,
                how,
                form -> {
                    FormDesign last = form.latest().design();
                    Vantage now = Vantage.now(clock, how.viewer());
                    return Outcome.refusedIf(
                                    !design.from().isAfter(last.from()),
                                    "A later version begins after the one before, which asks from " + last.from()
                                            + " on.",
                                    "Give the first day of a later period.")
                            .or(() -> Outcome.refusedIf(
                                    form.period(design.from()).isEmpty(),
                                    "No period of the version before begins on " + design.from() + ".",
                                    "Give the first day of one of its periods."))
                            .or(() -> Outcome.refusedIf(
                                    design.cadence() != last.cadence() && filledFrom(form, design.from(), now),
                                    "A return for a period from then on is filled in already: it would belong to no"
                                            + " period of the new version.",
                                    "Give the first day of a later period."))
                            .or(() -> sound(design, now));
                },
                form -> designed(
                        form.subject(), form.latest().number() + 1, design, how, Vantage.now(clock, how.viewer())));
    }

    /** Adds a rule to the last version, before anything is filled in under it. */
    @Transactional
    public Outcome addRule(String id, FormRule rule, Recording how) {
        return follow(
                id,
                how,
                form -> unfilled(form, how)
                        .or(() -> DesignRules.ofUse(rule, form.latest().design())),
                form -> appended(form.subject(), new FormFact.RuleAdded(rule), inside(form, how)));
    }

    /** Takes a rule from the last version, before anything is filled in under it. */
    @Transactional
    public Outcome dropRule(String id, int number, String because, Recording how) {
        return follow(
                id,
                how,
                form -> unfilled(form, how)
                        .or(() -> Outcome.refusedIf(
                                number < 1
                                        || number
                                                > form.latest().design().rules().size(),
                                "The form has no rule " + number + ".",
                                "Choose one of its rules."))
                        .or(() -> Outcome.refusedIf(because.isBlank(), "Why the rule goes is kept too.", "Say why.")),
                form -> appended(form.subject(), new FormFact.RuleDropped(number, because), inside(form, how)));
    }

    /** Ends it: from a day on it asks for nothing more. */
    @Transactional
    public Outcome end(String id, LocalDate from, String because, Recording how) {
        return follow(
                id,
                how,
                form -> Outcome.refusedIf(
                                form.endedFrom().isPresent(), "The form is ended already.", "Design another one.")
                        .or(() -> Outcome.refusedIf(because.isBlank(), "Why it ends is kept too.", "Say why."))
                        .or(() -> Outcome.refusedIf(
                                form.period(from).isEmpty(),
                                "No period of the form begins on " + from + ".",
                                "Give the first day of the first period for which it no longer asks."))
                        .or(() -> Outcome.refusedIf(
                                filledFrom(form, from, Vantage.now(clock, how.viewer())),
                                "A return for a period from then on is filled in already.",
                                "Give the first day of a later period.")),
                form -> appended(form.subject(), new FormFact.Ended(from, because), inside(form, how)));
    }

    private boolean filledFrom(ReturnForm form, LocalDate from, Vantage now) {
        return returns.of(form.id(), now).stream().anyMatch(one -> !one.from().isBefore(from));
    }

    private Optional<Outcome.Refused> unfilled(ReturnForm form, Recording how) {
        int version = form.latest().number();
        return Outcome.refusedIf(
                returns.of(form.id(), Vantage.now(clock, how.viewer())).stream()
                        .anyMatch(one -> one.version() == version),
                "Returns are filled in under this version already; they were checked by its rules.",
                "Design a later version with other rules.");
    }

    private Optional<Outcome.Refused> sound(FormDesign design, Vantage now) {
        return DesignRules.ofUse(design)
                .or(() -> organisation(design.filler(), now))
                .or(() -> organisation(design.approver(), now))
                .or(() -> design.lines().stream()
                        .flatMap(line -> measure(line, now).stream())
                        .findFirst());
    }

    private Optional<Outcome.Refused> organisation(String slug, Vantage now) {
        return Outcome.refusedIf(
                organisations.all(now).stream().map(Organisation::slug).noneMatch(slug::equals),
                "There is no organisation " + slug + ".",
                "Choose one that takes part.");
    }

    private Optional<Outcome.Refused> measure(FormLine line, Vantage now) {
        Optional<Measure> measure = measures.find(line.measure(), now);
        return measure.isPresent()
                ? Outcome.refusedIf(
                        !measure.get().definition().unit().equals(line.unit()),
                        line.name() + " is in " + line.unit() + "; the measure “"
                                + measure.get().name() + "” in "
                                + measure.get().definition().unit() + ".",
                        "Give the line the same unit, or a measure of its own.")
                : Outcome.refusedIf(
                        !measureWork.freeId(line.measure()).equals(line.measure()),
                        "There is a measure " + line.measure() + " that you may not see.",
                        "Give the line’s measure another name.");
    }

    private Outcome designed(Subject subject, int number, FormDesign design, Recording how, Vantage now) {
        Recording known = new Recording(
                how.viewer(),
                how.actor(),
                how.effectiveOn(),
                how.source(),
                how.audience().and(design.filler(), Instant.EPOCH).and(design.approver(), Instant.EPOCH));
        int made = 0;
        for (FormLine line : design.lines()) {
            if (measures.find(line.measure(), now).isEmpty()) {
                if (measureWork.define(line.measure(), definition(line, design), known)
                        instanceof Outcome.Refused refused) {
                    throw new IllegalStateException("a measure that was looked for first: " + refused.reason());
                }
                made++;
            }
        }
        entries.append(known.draft(subject, new FormFact.Designed(number, design)));
        return new Outcome.Done(made + 1);
    }

    private static Definition definition(FormLine line, FormDesign design) {
        return new Definition(
                line.measureName(),
                line.hint().isEmpty()
                        ? "The line “" + line.name() + "” of the return “" + design.name() + "”."
                        : line.hint(),
                line.unit(),
                Good.NEITHER,
                "",
                "",
                Basis.NOT_SAID,
                design.source(),
                "",
                design.cadence(),
                design.approver(),
                design.dueDays(),
                Definition.USUAL_GRACE,
                Chart.INDIVIDUALS);
    }

    private Outcome follow(
            String id,
            Recording how,
            Function<ReturnForm, Optional<Outcome.Refused>> rules,
            Function<ReturnForm, Outcome> then) {
        Subject subject = new Subject(ReturnForm.KIND, id);
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        ReturnForm form = ReturnForm.after(entries.of(subject, now))
                .orElseThrow(() -> new NotThere("There is no such form that you may see."));
        if (how.seen().isPresent() && how.seen().getAsLong() != form.lastEntry()) {
            throw new ChangedUnderneath("Somebody changed this form while you were writing (entry " + form.lastEntry()
                    + "). Nothing of yours was stored: look at it again first.");
        }
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> Outcome.refusedIf(
                        how.effectiveOn().isBefore(form.lastOn()),
                        "Something was recorded about it on " + form.lastOn() + ", after that day.",
                        "Give that day or a later one."))
                .or(() -> rules.apply(form));
        return refused.isPresent() ? refused.get() : then.apply(form);
    }

    /** For those who may see the version that it changes. */
    private static Recording inside(ReturnForm form, Recording how) {
        return new Recording(
                how.viewer(),
                how.actor(),
                how.effectiveOn(),
                how.source(),
                form.latest().audience());
    }

    private Outcome appended(Subject subject, FormFact fact, Recording how) {
        entries.append(how.draft(subject, fact));
        return new Outcome.Done(1);
    }
}
