package org.plumbline.inspections.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Radios;
import org.plumbline.govuk.TextInput;
import org.plumbline.govuk.Textarea;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.StageFact;
import org.plumbline.inspections.Stages;
import org.plumbline.record.Audience;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The inspectorate's decisions on the stage at which it monitors a force. */
@Controller
class StageController {
    private final Stages stages;
    private final Forces forces;

    StageController(Stages stages, Forces forces) {
        this.stages = stages;
        this.forces = forces;
    }

    /** What was typed about a decision. */
    record StageForm(
            @Nullable String stage,
            @Nullable String decider,
            @Nullable String decidedOn,
            @Nullable String decidedTime,
            @Nullable String announcedAt,
            @Nullable String grounds,
            @Nullable String letter) {
        static StageForm empty() {
            return new StageForm(null, null, null, null, null, null, null);
        }
    }

    @GetMapping("/forces/{force}/stage")
    @Access(Permission.READ)
    Page stage(@PathVariable String force, Vantage vantage) {
        return page(force, StageForm.empty(), vantage, false, "");
    }

    @PostMapping("/forces/{force}/stage")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer decide(@PathVariable String force, @ModelAttribute StageForm form, Vantage vantage, Visitor visitor) {
        forces.mustBeOfForceOrInspectorate(force, vantage, visitor);
        StagePage page = page(force, form, vantage, true, "");
        Optional<StageFact> fact = fact(form);
        if (page.wrong() || fact.isEmpty()) {
            return new Invalid(page);
        }
        Instant announcedAt = fact.get().announcedAt();
        Audience audience = Audience.of(force, visitor.organisation()).and(Audience.PUBLIC, announcedAt);
        return switch (stages.decide(force, fact.get(), vantage, visitor.actor(), audience, Source.enteredHere())) {
            case Outcome.Done done ->
                SeeOther.at("/forces/" + done.id() + "/stage").saying("The decision is recorded.");
            case Outcome.Refused refused -> new Invalid(page(force, form, vantage, true, refused.sentence()));
        };
    }

    private static Optional<StageFact> fact(StageForm form) {
        Optional<LocalDate> decidedOn = Typed.date(form.decidedOn());
        Optional<Instant> announcedAt = Typed.instant(form.announcedAt());
        if (decidedOn.isEmpty() || announcedAt.isEmpty()) {
            return Optional.empty();
        }
        Instant decidedAt = decidedAt(form).orElse(null);
        String letter = Typed.text(form.letter()).isEmpty() ? null : Typed.text(form.letter());
        String grounds = Typed.text(form.grounds());
        String decider = Typed.text(form.decider());
        return Optional.of(
                Stage.Name.ENGAGE.code().equals(form.stage())
                        ? new StageFact.MovedToEngage(
                                decidedOn.get(), announcedAt.get(), grounds, decider, decidedAt, letter)
                        : new StageFact.ReturnedToScan(
                                decidedOn.get(), announcedAt.get(), grounds, decider, decidedAt, letter));
    }

    /** The hour of the decision, where one was typed. */
    private static Optional<Instant> decidedAt(StageForm form) {
        return Typed.instant(Typed.text(form.decidedOn()) + "T" + Typed.text(form.decidedTime()));
    }

    private static boolean noTime(StageForm form) {
        return !Typed.text(form.decidedTime()).isEmpty()
                && decidedAt(form).isEmpty()
                && Typed.date(form.decidedOn()).isPresent();
    }

    private StagePage page(String slug, StageForm form, Vantage vantage, boolean checked, String refusal) {
        Forces.Force force = forces.of(slug, vantage);
        List<FormControl<?>> controls = List.of(
                Radios.of(
                                "stage",
                                "What was decided",
                                List.of(
                                        Choice.of("engage", "Moved to enhanced monitoring (Engage)"),
                                        Choice.of("scan", "Returned to routine monitoring (Scan)")))
                        .withChosen(form.stage())
                        .withError(checked && Typed.text(form.stage()).isEmpty() ? "Choose what was decided" : ""),
                TextInput.of("decider", "Who decided, as a role")
                        .withValue(form.decider())
                        .withError(checked && Typed.text(form.decider()).isEmpty() ? "Enter who decided" : ""),
                TextInput.of("decidedOn", "Decided on")
                        .withType("date")
                        .withValue(form.decidedOn())
                        .withError(
                                checked && Typed.date(form.decidedOn()).isEmpty()
                                        ? "Enter the day of the decision"
                                        : ""),
                TextInput.of("decidedTime", "Decided at, if the hour is known")
                        .withType("time")
                        .withValue(form.decidedTime())
                        .withError(checked && noTime(form) ? "Enter a time such as 14:30, or leave it empty" : ""),
                TextInput.of("announcedAt", "Announced to the public on, at")
                        .withType("datetime-local")
                        .withValue(form.announcedAt())
                        .withError(
                                checked && Typed.instant(form.announcedAt()).isEmpty()
                                        ? "Enter the date and time of the announcement"
                                        : ""),
                Textarea.of("grounds", "Grounds, as the inspectorate gave them")
                        .withValue(form.grounds())
                        .withError(checked && Typed.text(form.grounds()).isEmpty() ? "Enter the grounds" : ""),
                TextInput.of("letter", "The letter that says so, its date and title, if there is one")
                        .withValue(form.letter()));
        return new StagePage(
                new InspectionsPage.StageLine(force.slug(), force.name(), stages.of(slug, vantage), vantage.asAt()),
                stages.history(slug, vantage),
                controls,
                refusal);
    }
}
