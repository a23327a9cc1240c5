package org.plumbline.responses.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.FormControl;
import org.plumbline.record.Vantage;
import org.plumbline.responses.Deadlines;
import org.plumbline.responses.Response;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Section;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** What is asked of whoever writes a response. */
@Component
class ResponseQuestions {
    static final Ask REASON = new Ask.Words("reason", "The reason", "", "Say why it needs no response");
    static final List<Ask> ANSWER = List.of(
            new Ask.OneOf(
                    "acts",
                    "What is said to it",
                    "",
                    List.of(
                            Choice.of("yes", "Something is done or proposed"),
                            Choice.of("no", "Nothing is done, for a reason")),
                    "Choose whether anything is done or proposed"),
            new Ask.Words(
                    "words",
                    "What is done or proposed, or why nothing is",
                    "",
                    "Say what is done or proposed, or why nothing is"));

    private final Deadlines deadlines;

    ResponseQuestions(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    List<Ask> of(String noun, Response response, Vantage vantage) {
        return switch (noun) {
            case "invitation" ->
                List.of(new Ask.Day(
                        "by",
                        "By when the comments are asked for",
                        "The law leaves the day to the body",
                        "Enter the day by which they are asked for",
                        Optional.empty()));
            case "comments", "chief-officer-comments" ->
                List.of(new Ask.Words("words", "The comments", "", "Write the comments"));
            default -> publication(response, vantage);
        };
    }

    private static List<Ask> publication(Response response, Vantage vantage) {
        List<Ask> asks = new ArrayList<>(List.of(
                new Ask.Day(
                        "on",
                        "Published on",
                        "Today, or the day on which it was",
                        "Enter the day on which it is published",
                        Optional.of(vantage.asAt())),
                new Ask.Line(
                        "where",
                        "Where it is published",
                        "For example, the address of the page",
                        "Say where it is published")));
        if (!response.editions().isEmpty()) {
            asks.add(new Ask.Words("because", "Why another edition comes", "", "Say why another edition comes"));
        }
        return List.copyOf(asks);
    }

    Map<String, String> asWritten(String noun, Response response, Vantage vantage) {
        return switch (noun) {
            case "invitation" ->
                Typed.boxed(
                        "by",
                        response.invited().map(Response.Invitation::by).orElseGet(() -> usual(response, vantage)));
            case "comments" -> Map.of("words", response.body());
            case "chief-officer-comments" -> Map.of("words", response.chiefOfficer());
            default -> new HashMap<>(Typed.boxed("on", vantage.asAt()));
        };
    }

    /** By the rule from the report's publication; where that day has passed, as long from today. */
    private LocalDate usual(Response response, Vantage vantage) {
        String body = response.head().body();
        LocalDate due =
                deadlines.comments(response.head().published(), body, vantage).due();
        return due.isBefore(vantage.asAt())
                ? deadlines.comments(vantage.asAt(), body, vantage).due()
                : due;
    }

    FormPage page(Response response, String noun, Typed typed, Vantage vantage) {
        List<FormControl<?>> controls = Ask.controls(of(noun, response, vantage), typed);
        return new FormPage(
                title(noun, response),
                Optional.of(Section.REPORTS),
                List.of(lead(noun, response)),
                "/responses/" + response.id() + "/" + noun + "?last=" + response.lastEntry(),
                controls,
                noun.equals("publication") ? "Publish" : "Save",
                "/responses/" + response.id(),
                false);
    }

    private static String title(String noun, Response response) {
        return switch (noun) {
            case "invitation" -> "Invite the chief officer’s comments";
            case "comments" -> "Comments of " + response.head().bodyName();
            case "chief-officer-comments" -> "Comments of the chief officer";
            default -> "Publish the response";
        };
    }

    private static String lead(String noun, Response response) {
        return switch (noun) {
            case "invitation" -> response.head().forceName() + " sees the invitation and can then give the comments.";
            case "comments" -> "Only your own organisation sees them until they are published.";
            case "chief-officer-comments" ->
                response.head().bodyName() + " sees them once they are recorded, and publishes them with its own.";
            default ->
                "Everybody can read it from then on. It stays as it is; a later word is another edition beside it.";
        };
    }
}
