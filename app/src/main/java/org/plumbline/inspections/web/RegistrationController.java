package org.plumbline.inspections.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.imports.Registration;
import org.plumbline.inspections.imports.Review;
import org.plumbline.people.Organisation;
import org.plumbline.people.Organisations;
import org.plumbline.platform.London;
import org.plumbline.record.Audience;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Dates;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enters a reviewed report in the register, for whom and from when. */
@Controller
class RegistrationController {
    private static final LocalTime FIRST_MINUTE = LocalTime.of(0, 1);

    private final OwnImports own;
    private final Registration registration;
    private final Organisations organisations;

    RegistrationController(OwnImports own, Registration registration, Organisations organisations) {
        this.own = own;
        this.registration = registration;
        this.organisations = organisations;
    }

    @GetMapping("/reports/imports/{id}/register")
    @Access(Permission.IMPORT_REPORTS)
    Page ask(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return page(own.review(id, visitor), Map.of(), vantage, visitor, "", "", "");
    }

    @PostMapping("/reports/imports/{id}/register")
    @Access(Permission.IMPORT_REPORTS)
    Answer register(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            Vantage vantage,
            Visitor visitor) {
        Review review = own.review(id, visitor);
        boolean unread = !review.warnings().isEmpty() && !typed.containsKey("warningsRead");
        Optional<Instant> instant = Typed.instant(typed.get("instant"));
        String wrongInstant = typed.containsValue("instant") && instant.isEmpty()
                ? "Enter the date and time from which they may see it"
                : "";
        if (unread || !wrongInstant.isEmpty()) {
            return new Invalid(page(
                    review, typed, vantage, visitor, wrongInstant, unread ? "Say that you have read them" : "", ""));
        }
        Audience audience = audience(review, typed, instant, visitor);
        return switch (registration.register(review, version, audience, visitor.actor())) {
            case Outcome.Done done ->
                SeeOther.at("/reports/" + done.id()).saying("The report and its findings are in the register.");
            case Outcome.Refused refused ->
                new Invalid(page(own.review(id, visitor), typed, vantage, visitor, "", "", refused.sentence()));
        };
    }

    /** One's own organisation sees it at once; the others as chosen. */
    private static Audience audience(
            Review review, Map<String, String> typed, Optional<Instant> instant, Visitor visitor) {
        SortedMap<String, Instant> from = new TreeMap<>();
        typed.forEach((name, choice) -> {
            if (name.startsWith("audience.")) {
                from(review, choice, instant).ifPresent(at -> from.put(name.substring("audience.".length()), at));
            }
        });
        from.put(visitor.organisation(), Instant.EPOCH);
        return new Audience(from);
    }

    private static Optional<Instant> from(Review review, String choice, Optional<Instant> instant) {
        return switch (choice) {
            case "now" -> Optional.of(Instant.EPOCH);
            case "publication" -> published(review).map(RegistrationController::firstMinute);
            case "instant" -> instant;
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> published(Review review) {
        return Optional.ofNullable(review.reportImport().fields().published());
    }

    private static Instant firstMinute(LocalDate date) {
        return date.atTime(FIRST_MINUTE).atZone(London.ZONE).toInstant();
    }

    private RegistrationPage page(
            Review review,
            Map<String, String> typed,
            Vantage vantage,
            Visitor visitor,
            String wrongInstant,
            String wrongWarnings,
            String refusal) {
        List<Select> audience = new ArrayList<>();
        audience.add(choice(review, typed, Audience.PUBLIC, "Everybody, the public included"));
        organisations.all(vantage).stream()
                .filter(one -> !one.slug().equals(visitor.organisation()))
                .map((Organisation one) -> choice(review, typed, one.slug(), one.name()))
                .forEach(audience::add);
        TextInput instant = TextInput.of("instant", "The other date and time")
                .withType("datetime-local")
                .withValue(typed.get("instant"))
                .withError(wrongInstant);
        return new RegistrationPage(review, visitor.organisationName(), audience, instant, wrongWarnings, refusal);
    }

    private static Select choice(Review review, Map<String, String> typed, String slug, String name) {
        List<Choice.Option> choices = new ArrayList<>();
        choices.add(Choice.of("no", slug.equals(Audience.PUBLIC) ? "not yet" : "no more than everybody"));
        choices.add(Choice.of("now", "at once"));
        published(review)
                .ifPresent(date ->
                        choices.add(Choice.of("publication", "from publication, " + Dates.words(firstMinute(date)))));
        choices.add(Choice.of("instant", "from the other date and time below"));
        boolean known = published(review).isPresent();
        String usual = slug.equals(Audience.PUBLIC) && known ? "publication" : "no";
        return Select.of("audience." + slug, name, choices).withChosen(typed.getOrDefault("audience." + slug, usual));
    }
}
