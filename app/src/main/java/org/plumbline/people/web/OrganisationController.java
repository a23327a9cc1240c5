package org.plumbline.people.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A new organisation, typed and dated. */
@Controller
class OrganisationController {
    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    /** What was typed. */
    record OrganisationForm(
            @Nullable String name,
            @Nullable String type,
            @Nullable String from,
            @Nullable String until) {
        String nameTyped() {
            return name == null ? "" : name.strip();
        }

        Optional<LocalDate> fromTyped() {
            return date(from);
        }

        Optional<LocalDate> untilTyped() {
            return date(until);
        }

        boolean untilWrong() {
            return until != null
                    && !until.isBlank()
                    && untilTyped()
                            .filter(end -> fromTyped().filter(end::isBefore).isEmpty())
                            .isEmpty();
        }

        private static Optional<LocalDate> date(@Nullable String typed) {
            try {
                return typed == null || typed.isBlank()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(typed.strip()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    @GetMapping("/people/organisations/new")
    @Access(Permission.ADMINISTER)
    Page ask() {
        return page(new OrganisationForm("", "", "", ""), "", "", "");
    }

    @PostMapping("/people/organisations")
    @Access(Permission.ADMINISTER)
    Answer add(@ModelAttribute OrganisationForm form, Vantage vantage, Visitor visitor) {
        String slug = FirstAdministratorController.slug(form.nameTyped());
        boolean taken =
                organisations.all(vantage).stream().anyMatch(body -> body.slug().equals(slug));
        Optional<OrganisationType> type = OrganisationType.of(form.type() == null ? "" : form.type());
        FormPage page = page(
                form,
                nameProblem(slug, taken),
                form.fromTyped().isEmpty() ? "Enter the day from which it exists" : "",
                form.untilWrong() ? "Enter a last day that is not before the first, or leave it empty" : "");
        if (page.wrong() || type.isEmpty()) {
            return new Invalid(page);
        }
        organisations.establish(
                slug,
                new OrganisationFact.Established(
                        form.nameTyped(),
                        type.get().code(),
                        form.fromTyped().orElseThrow(),
                        form.untilTyped().orElse(null)),
                visitor.actor(),
                Source.enteredHere());
        return SeeOther.at("/people").saying(form.nameTyped() + " is added.");
    }

    private static String nameProblem(String slug, boolean taken) {
        if (slug.isEmpty() || slug.equals("public")) {
            return "Enter the organisation's name";
        }
        return taken ? "There is an organisation of this name already" : "";
    }

    private static FormPage page(OrganisationForm form, String wrongName, String wrongFrom, String wrongUntil) {
        return FormPage.of(
                        "Add an organisation",
                        "/people/organisations",
                        "Add the organisation",
                        TextInput.of("name", "Name").withValue(form.nameTyped()).withError(wrongName),
                        Select.of(
                                        "type",
                                        "Kind",
                                        Arrays.stream(OrganisationType.values())
                                                .filter(type -> type != OrganisationType.PUBLIC)
                                                .map(type -> Choice.of(type.code(), type.words()))
                                                .toList())
                                .withChosen(form.type()),
                        TextInput.of("from", "It exists from")
                                .withType("date")
                                .withValue(form.from())
                                .withError(wrongFrom),
                        TextInput.of("until", "Its last day, if somebody has said")
                                .withType("date")
                                .withHint("Commissioners, for example, are expected to end in May 2028")
                                .withValue(form.until())
                                .withError(wrongUntil))
                .under(Section.PEOPLE)
                .withBack("/people");
    }
}
