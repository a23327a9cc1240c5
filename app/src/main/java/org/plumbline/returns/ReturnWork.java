package org.plumbline.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.measures.FigureBatches;
import org.plumbline.measures.StatedFigure;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a return is filled in, submitted, sent back, approved and opened again; who may see it is its form's to say. */
@Component
public class ReturnWork {
    private final Entries entries;
    private final ReturnForms forms;
    private final Returns returns;
    private final FigureBatches figures;
    private final Clock clock;

    ReturnWork(Entries entries, ReturnForms forms, Returns returns, FigureBatches figures, Clock clock) {
        this.entries = entries;
        this.forms = forms;
        this.returns = returns;
        this.figures = figures;
        this.clock = clock;
    }

    /** Keeps values as they were typed; a cell in which nothing is typed was not given. */
    @Transactional
    public Outcome fill(String form, LocalDate from, List<Cell> cells, Recording how) {
        Cells given = new Cells(cells);
        return follow(
                form,
                from,
                how,
                place -> ReturnRules.open(place.filled())
                        .or(() -> ReturnRules.begun(place.period(), how.effectiveOn()))
                        .or(() -> ReturnRules.legible(given, place.version().design())),
                place -> place.filled()
                                .map(FilledReturn::cells)
                                .filter(given::equals)
                                .isPresent()
                        ? new Outcome.Done(0)
                        : appended(
                                place,
                                new ReturnFact.Filled(form, place.version().number(), from, given.given()),
                                how));
    }

    /** Says that it is complete, with a reason for each rule that is broken and asks for one. */
    @Transactional
    public Outcome submit(String form, LocalDate from, List<Reason> reasons, Recording how) {
        return follow(
                form,
                from,
                how,
                place -> ReturnRules.begunByAnybody(place.filled())
                        .or(() -> ReturnRules.open(place.filled()))
                        .or(() -> ReturnRules.over(place.period(), how.effectiveOn()))
                        .or(() -> ReturnRules.complete(checked(place, how)))
                        .or(() -> ReturnRules.explained(checked(place, how), reasons)),
                place -> appended(place, new ReturnFact.Submitted(standing(place, reasons, how)), how));
    }

    /** Reasons for what is not broken are reasons for nothing. */
    private List<Reason> standing(Place place, List<Reason> reasons, Recording how) {
        List<String> broken =
                checked(place, how).of(Weight.SOFT).stream().map(Breach::key).toList();
        return reasons.stream()
                .filter(reason -> broken.contains(reason.breach()))
                .toList();
    }

    /** Gives it back to whoever fills it in. */
    @Transactional
    public Outcome sendBack(String form, LocalDate from, String because, Recording how) {
        return follow(
                form,
                from,
                how,
                place -> ReturnRules.submitted(place.filled())
                        .or(() -> ReturnRules.because(because, "Whoever filled it in must know what is wrong.")),
                place -> appended(place, new ReturnFact.SentBack(because), how));
    }

    /** Approves and locks it, and states its figures; those of an approval before are thereby revised. */
    @Transactional
    public Outcome approve(String form, LocalDate from, Recording how) {
        return follow(
                form,
                from,
                how,
                place -> ReturnRules.submitted(place.filled())
                        .or(() -> ReturnRules.byAnother(place.filled(), how.actor()))
                        .or(() -> ReturnRules.complete(checked(place, how)))
                        .or(() -> ReturnRules.allowed(checked(place, how)))
                        .or(() -> ReturnRules.explained(
                                checked(place, how),
                                place.filled().map(FilledReturn::reasons).orElse(List.of()))),
                place -> approved(place, how));
    }

    private Outcome approved(Place place, Recording how) {
        FormDesign design = place.version().design();
        FilledReturn filled = place.filled().orElseThrow();
        List<StatedFigure> stated =
                ReturnFigures.of(design, place.period(), filled.cells(), checked(place, how), filled.reasons());
        Recording said = new Recording(
                how.viewer(),
                how.actor(),
                how.effectiveOn(),
                new Source(ReturnFigures.document(design, place.period()), ""),
                place.version().audience());
        String area = design.areas().size() == 1 ? design.areas().getFirst().slug() : "";
        Outcome outcome = figures.state(stated, area, Map.of(), FigureBatches.Origin.TYPED, said);
        return switch (outcome) {
            case Outcome.Refused refused -> refused;
            case Outcome.Done _ -> appended(place, new ReturnFact.Approved(stated.size()), how);
        };
    }

    /** Opens an approved one again; its figures hold until it is approved again. */
    @Transactional
    public Outcome reopen(String form, LocalDate from, String because, Recording how) {
        return follow(
                form,
                from,
                how,
                place -> ReturnRules.approved(place.filled())
                        .or(() -> ReturnRules.because(because, "What is locked is opened for a reason alone.")),
                place -> appended(place, new ReturnFact.Reopened(because), how));
    }

    /** A return among its kind: what it is filled in under, and how far it is. */
    private record Place(
            Subject subject,
            ReturnForm form,
            FormVersion version,
            ReturnPeriod period,
            Optional<FilledReturn> filled) {}

    private Checked checked(Place place, Recording how) {
        return returns.checked(
                place.form().id(),
                place.version(),
                place.period(),
                place.filled().map(FilledReturn::cells).orElse(Cells.NONE),
                Vantage.now(clock, how.viewer()));
    }

    private Outcome follow(
            String formId,
            LocalDate from,
            Recording how,
            Function<Place, Optional<Outcome.Refused>> rules,
            Function<Place, Outcome> then) {
        Vantage now = Vantage.now(clock, how.viewer());
        ReturnForm form =
                forms.find(formId, now).orElseThrow(() -> new NotThere("There is no such form that you may see."));
        Optional<ReturnPeriod> period = form.period(from);
        if (period.isEmpty()) {
            return new Outcome.Refused(
                    "The form does not ask for a period that begins on " + from + ".",
                    "Choose one of the periods for which it asks.");
        }
        Subject subject = new Subject(FilledReturn.KIND, FilledReturn.id(formId, from));
        entries.lock(subject);
        Optional<FilledReturn> filled = FilledReturn.after(entries.of(subject, now));
        long last = filled.map(FilledReturn::lastEntry).orElse(-1L);
        if (how.seen().isPresent() && how.seen().getAsLong() != last) {
            throw new ChangedUnderneath("Somebody recorded something about this return while you were writing (entry "
                    + last + "). Nothing of yours was stored: look at it again first.");
        }
        ExpectedReturn expected = ExpectedReturn.of(form, period.get(), filled);
        Place place = new Place(subject, form, expected.version(), period.get(), filled);
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> ReturnRules.inOrder(filled, how.effectiveOn()))
                .or(() -> rules.apply(place));
        return refused.isPresent() ? refused.get() : then.apply(place);
    }

    private Outcome appended(Place place, ReturnFact fact, Recording how) {
        Recording known = new Recording(
                how.viewer(),
                how.actor(),
                how.effectiveOn(),
                how.source(),
                place.version().audience());
        entries.append(known.draft(place.subject(), fact));
        return new Outcome.Done(1);
    }
}
