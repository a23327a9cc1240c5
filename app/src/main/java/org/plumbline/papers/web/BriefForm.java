package org.plumbline.papers.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.papers.update.Brief;
import org.plumbline.people.Organisation;
import org.plumbline.people.OrganisationType;
import org.plumbline.platform.London;
import org.plumbline.web.FormPage;
import org.plumbline.web.Section;
import org.plumbline.web.Visitor;

/** What was typed to begin a paper. */
record BriefForm(
        @Nullable String title,
        @Nullable String force,
        @Nullable String viewer,
        @Nullable String meeting,
        @Nullable String last,
        @Nullable String known,
        @Nullable String contact) {
    private static final int LONGEST = 120;

    /** What stands in the form before anybody typed. */
    static BriefForm empty() {
        return new BriefForm("HMICFRS update", null, null, null, null, null, null);
    }

    private boolean typedInto() {
        return meeting != null;
    }

    /** The brief, where everything was typed rightly. */
    Optional<Brief> brief(List<Organisation> organisations, Visitor visitor) {
        Optional<Organisation> about = one(organisations, force);
        Optional<Organisation> forum = one(organisations, viewer);
        if (!typedInto() || page(organisations, LocalDate.MAX).wrong() || about.isEmpty() || forum.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Brief(
                typed(title),
                about.get().slug(),
                about.get().name(),
                forum.get().name(),
                forum.get().slug(),
                date(meeting).orElseThrow(),
                date(last).orElseThrow(),
                knownBy(),
                visitor.organisation(),
                visitor.organisationName(),
                typed(contact)));
    }

    /** A day means all of it. */
    private @Nullable Instant knownBy() {
        return date(known).map(London::endOf).orElse(null);
    }

    /**
     * The form, with what is wrong beside each field.
     *
     * @param today no paper can be as known on a later day than the one before
     */
    FormPage page(List<Organisation> organisations, LocalDate today) {
        return FormPage.of(
                        "Draft a paper",
                        "/papers",
                        "Draft the paper",
                        TextInput.of("title", "Title").withValue(title).withError(titleProblem()),
                        Select.of("force", "Force", choices(organisations, true))
                                .withChosen(force),
                        Select.of("viewer", "For", choices(organisations, false))
                                .withHint("The paper holds what this organisation may see, and nothing else")
                                .withChosen(viewer),
                        TextInput.of("meeting", "Day of the meeting")
                                .withType("date")
                                .withValue(meeting)
                                .withError(
                                        typedInto() && date(meeting).isEmpty() ? "Enter the day of the meeting" : ""),
                        TextInput.of("last", "Day of the meeting before it")
                                .withType("date")
                                .withHint("What is dated after that day counts as since the last meeting")
                                .withValue(last)
                                .withError(lastProblem()),
                        TextInput.of("known", "As known at the end of this day (optional)")
                                .withType("date")
                                .withHint("Leave it empty to take the figures when the paper is frozen")
                                .withValue(known)
                                .withError(knownProblem(today)),
                        TextInput.of("contact", "Contact: the role that answers questions (optional)")
                                .withHint("Such as: HMICFRS force liaison officer")
                                .withValue(contact)
                                .withError(typed(contact).length() > LONGEST ? "Use 120 characters or fewer" : ""))
                .under(Section.PAPERS)
                .withBack("/papers");
    }

    private String titleProblem() {
        if (typed(title).isEmpty()) {
            return "Enter a title";
        }
        return typed(title).length() > LONGEST ? "Use 120 characters or fewer" : "";
    }

    private String lastProblem() {
        Optional<LocalDate> before = date(last);
        if (!typedInto()) {
            return "";
        }
        if (before.isEmpty()) {
            return "Enter the day of the meeting before it";
        }
        return date(meeting).filter(on -> !before.get().isBefore(on)).isPresent()
                ? "Enter a day before the day of the meeting"
                : "";
    }

    private String knownProblem(LocalDate today) {
        if (typed(known).isEmpty()) {
            return "";
        }
        return date(known).filter(on -> on.isBefore(today)).isEmpty()
                ? "Enter a day that is over, or leave it empty"
                : "";
    }

    private static List<Choice.Option> choices(List<Organisation> organisations, boolean forces) {
        return organisations.stream()
                .filter(body -> (body.type() == OrganisationType.FORCE) == forces)
                .map(body -> Choice.of(body.slug(), body.name()))
                .toList();
    }

    private static Optional<Organisation> one(List<Organisation> organisations, @Nullable String slug) {
        return organisations.stream().filter(body -> body.slug().equals(slug)).findFirst();
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
