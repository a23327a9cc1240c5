package org.plumbline.inspections.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.inspections.InspectionKind;
import org.plumbline.inspections.Inspections;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.Stages;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Inspections, hosted and forthcoming, and recording what becomes of them. */
@Controller
class InspectionsController {
    private final Inspections inspections;
    private final Stages stages;
    private final Forces forces;

    InspectionsController(Inspections inspections, Stages stages, Forces forces) {
        this.inspections = inspections;
        this.stages = stages;
        this.forces = forces;
    }

    /** What was typed about an inspection; which fields count depends on what is recorded. */
    record InspectionForm(
            @Nullable String force,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String on,
            @Nullable String from,
            @Nullable String to,
            @Nullable String result,
            @Nullable String reason,
            @Nullable String audience) {
        static InspectionForm empty() {
            return new InspectionForm(null, null, null, null, null, null, null, null, null);
        }
    }

    @GetMapping("/inspections")
    @Access(Permission.READ)
    Page all(Vantage vantage) {
        List<Inspection> forthcoming = inspections.forthcoming(vantage);
        List<Inspection> others = inspections.all(vantage).reversed().stream()
                .filter(one -> !forthcoming.contains(one))
                .toList();
        List<InspectionsPage.StageLine> lines = forces.all(vantage).stream()
                .map(force -> new InspectionsPage.StageLine(
                        force.slug(), force.name(), stages.of(force.slug(), vantage), vantage.asAt()))
                .toList();
        return new InspectionsPage(lines, forthcoming, others);
    }

    @GetMapping("/inspections/new")
    @Access(Permission.MANAGE_FINDINGS)
    Page ask(Vantage vantage) {
        return announcement(InspectionForm.empty(), vantage, false);
    }

    @PostMapping("/inspections")
    @Access(Permission.MANAGE_FINDINGS)
    Answer announce(@ModelAttribute InspectionForm form, Vantage vantage, Visitor visitor) {
        FormPage page = announcement(form, vantage, true);
        if (page.wrong()) {
            return new Invalid(page);
        }
        Forces.Force force = forces.of(Typed.text(form.force()), vantage);
        inspections.announce(
                new InspectionFact.Announced(
                        force.slug(),
                        force.name(),
                        kind(form.kind()),
                        Typed.text(form.title()),
                        Typed.date(form.from()).orElse(null),
                        Typed.date(form.to()).orElse(null)),
                Typed.date(form.on()).orElseThrow(),
                visitor.actor(),
                Seen.by(form.audience(), force.slug(), visitor),
                Source.enteredHere());
        return SeeOther.at("/inspections").saying("The inspection is recorded.");
    }

    @GetMapping("/inspections/{id}")
    @Access(Permission.READ)
    Page one(@PathVariable String id, Vantage vantage) {
        return new InspectionPage(inspection(id, vantage), Seen.choice(null));
    }

    @PostMapping("/inspections/{id}/fieldwork")
    @Access(Permission.MANAGE_FINDINGS)
    Answer host(@PathVariable String id, @ModelAttribute InspectionForm form, Vantage vantage, Visitor visitor) {
        Optional<LocalDate> from = Typed.date(form.from());
        Optional<LocalDate> to = Typed.date(form.to());
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return refused(id, "Enter the first and the last day, the last not before the first.", vantage);
        }
        return follow(id, new InspectionFact.Hosted(from.get(), to.get()), form, vantage, visitor);
    }

    @PostMapping("/inspections/{id}/debrief")
    @Access(Permission.MANAGE_FINDINGS)
    Answer debrief(@PathVariable String id, @ModelAttribute InspectionForm form, Vantage vantage, Visitor visitor) {
        Optional<LocalDate> on = Typed.date(form.on());
        return on.isEmpty()
                ? refused(id, "Enter the day of the debrief.", vantage)
                : follow(id, new InspectionFact.Debriefed(on.get(), Typed.text(form.result())), form, vantage, visitor);
    }

    @PostMapping("/inspections/{id}/publication")
    @Access(Permission.MANAGE_FINDINGS)
    Answer publish(@PathVariable String id, @ModelAttribute InspectionForm form, Vantage vantage, Visitor visitor) {
        Optional<LocalDate> on = Typed.date(form.on());
        String result = Typed.text(form.result());
        if (on.isEmpty() || result.isEmpty()) {
            return refused(id, "Enter the day of publication and what came of it.", vantage);
        }
        return follow(id, new InspectionFact.Published(on.get(), result, ""), form, vantage, visitor);
    }

    @PostMapping("/inspections/{id}/calling-off")
    @Access(Permission.MANAGE_FINDINGS)
    Answer callOff(@PathVariable String id, @ModelAttribute InspectionForm form, Vantage vantage, Visitor visitor) {
        String reason = Typed.text(form.reason());
        return reason.isEmpty()
                ? refused(id, "Say why it will not take place.", vantage)
                : follow(id, new InspectionFact.CalledOff(reason), form, vantage, visitor);
    }

    private Answer follow(String id, InspectionFact fact, InspectionForm form, Vantage vantage, Visitor visitor) {
        Inspection inspection = inspection(id, vantage);
        Outcome outcome = inspections.follow(
                inspection,
                fact,
                vantage,
                visitor.actor(),
                Seen.by(form.audience(), inspection.force(), visitor),
                Source.enteredHere());
        return switch (outcome) {
            case Outcome.Done done -> SeeOther.at("/inspections/" + done.id()).saying("It is recorded.");
            case Outcome.Refused refused -> refused(id, refused.sentence(), vantage);
        };
    }

    private Answer refused(String id, String sentence, Vantage vantage) {
        return new Invalid(new InspectionPage(inspection(id, vantage), Seen.choice(null), sentence));
    }

    private Inspection inspection(String id, Vantage vantage) {
        return inspections
                .find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such inspection, as far as you may see from here."));
    }

    private static InspectionKind kind(@Nullable String code) {
        return Arrays.stream(InspectionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(InspectionKind.OTHER);
    }

    private FormPage announcement(InspectionForm form, Vantage vantage, boolean checked) {
        Optional<LocalDate> from = Typed.date(form.from());
        Optional<LocalDate> to = Typed.date(form.to());
        boolean backwards = to.isPresent() && (from.isEmpty() || to.get().isBefore(from.get()));
        return FormPage.of(
                        "Record an announced inspection",
                        "/inspections",
                        "Record it",
                        Select.of("force", "Force", forces.choices(vantage)).withChosen(form.force()),
                        Select.of(
                                        "kind",
                                        "Kind",
                                        Arrays.stream(InspectionKind.values())
                                                .map(kind -> Choice.of(kind.code(), kind.words()))
                                                .toList())
                                .withChosen(form.kind()),
                        TextInput.of("title", "What it is called")
                                .withValue(form.title())
                                .withError(
                                        checked && Typed.text(form.title()).isEmpty() ? "Enter what it is called" : ""),
                        TextInput.of("on", "Announced on")
                                .withType("date")
                                .withValue(form.on())
                                .withError(checked ? said(form, vantage) : ""),
                        TextInput.of("from", "First day of fieldwork, if it is known")
                                .withType("date")
                                .withValue(form.from())
                                .withError(
                                        checked && Typed.noDate(form.from()) ? "Enter a date, or leave it empty" : ""),
                        TextInput.of("to", "Last day of fieldwork, if it is known")
                                .withType("date")
                                .withValue(form.to())
                                .withError(
                                        checked && (backwards || Typed.noDate(form.to()))
                                                ? "Enter a day that is not before the first, or leave it empty"
                                                : ""),
                        Seen.choice(form.audience()))
                .under(Section.REPORTS)
                .withBack("/inspections");
    }

    private static String said(InspectionForm form, Vantage vantage) {
        return Typed.date(form.on())
                .map(on -> on.isAfter(vantage.asAt()) ? "Enter a day that is not in the future" : "")
                .orElse("Enter the day on which it was announced");
    }
}
