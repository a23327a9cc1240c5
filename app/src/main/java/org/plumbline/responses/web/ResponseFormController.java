package org.plumbline.responses.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.findings.Finding;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.responses.Recommendations;
import org.plumbline.responses.Response;
import org.plumbline.responses.ResponseFact;
import org.plumbline.responses.ResponseWriting;
import org.plumbline.responses.Responses;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes a response, one question on a page. */
@Controller
class ResponseFormController {
    private static final String OF_THE_BODY = "/responses/{id}/{noun:invitation|comments|publication}";
    private static final String OF_THE_FORCE = "/responses/{id}/{noun:chief-officer-comments}";
    private static final String ANSWER = "/responses/{id}/answers/{finding}";

    private final Responses responses;
    private final ResponseWriting writing;
    private final Recommendations recommendations;
    private final ResponseQuestions questions;

    ResponseFormController(
            Responses responses,
            ResponseWriting writing,
            Recommendations recommendations,
            ResponseQuestions questions) {
        this.responses = responses;
        this.writing = writing;
        this.recommendations = recommendations;
        this.questions = questions;
    }

    @GetMapping(OF_THE_BODY)
    @Access(Permission.WRITE_PAPERS)
    Page askBody(@PathVariable String id, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        Response response = response(id, vantage);
        return page(response, noun, Typed.of(questions.asWritten(noun, response, vantage)), vantage);
    }

    @PostMapping(OF_THE_BODY)
    @Access(Permission.WRITE_PAPERS)
    Answer recordBody(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(id, noun, answers, vantage, visitor);
    }

    @GetMapping(OF_THE_FORCE)
    @Access(Permission.MANAGE_FINDINGS)
    Page askForce(@PathVariable String id, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        Response response = response(id, vantage);
        return page(response, noun, Typed.of(questions.asWritten(noun, response, vantage)), vantage);
    }

    @PostMapping(OF_THE_FORCE)
    @Access(Permission.MANAGE_FINDINGS)
    Answer recordForce(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(id, noun, answers, vantage, visitor);
    }

    private Answer record(String id, String noun, Map<String, String> answers, Vantage vantage, Visitor visitor) {
        Response response = response(id, vantage);
        Typed typed = Typed.of(answers);
        questions.of(noun, response, vantage).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(response, noun, typed, vantage));
        }
        Recording how = how(typed, vantage, visitor);
        Outcome outcome =
                switch (noun) {
                    case "invitation" -> writing.invite(id, typed.day("by").orElseThrow(), how);
                    case "comments" -> writing.comment(id, typed.text("words"), how);
                    case "chief-officer-comments" -> writing.commentAsForce(id, typed.text("words"), how);
                    default ->
                        writing.publish(
                                id,
                                typed.text("where"),
                                typed.text("because"),
                                how.on(typed.day("on").orElseThrow()));
                };
        return answer(
                outcome,
                "/responses/" + id,
                noun.equals("publication")
                        ? "The response is published. Its files are kept as they are."
                        : "Recorded.");
    }

    @GetMapping(ANSWER)
    @Access(Permission.WRITE_PAPERS)
    Page askAnswer(@PathVariable String id, @PathVariable String finding, Vantage vantage) {
        Response response = response(id, vantage);
        Map<String, String> written = new HashMap<>();
        response.answer(finding).ifPresent(answer -> {
            written.put("acts", answer.acts() ? "yes" : "no");
            written.put("words", answer.words());
        });
        return page(response, recommendation(response, finding, vantage), Typed.of(written));
    }

    @PostMapping(ANSWER)
    @Access(Permission.WRITE_PAPERS)
    Answer recordAnswer(
            @PathVariable String id,
            @PathVariable String finding,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Response response = response(id, vantage);
        Finding asked = recommendation(response, finding, vantage);
        Typed typed = Typed.of(answers);
        ResponseQuestions.ANSWER.forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(response, asked, typed));
        }
        return answer(
                writing.answer(
                        id,
                        new ResponseFact.Answer(finding, typed.text("acts").equals("yes"), typed.text("words")),
                        how(typed, vantage, visitor)),
                "/responses/" + id,
                "Recorded what is said to " + asked.received().ref() + ".");
    }

    private FormPage page(Response response, String noun, Typed typed, Vantage vantage) {
        return questions.page(response, noun, typed, vantage);
    }

    private static FormPage page(Response response, Finding asked, Typed typed) {
        return new FormPage(
                asked.received().ref() + ": " + asked.received().title(),
                Optional.of(Section.REPORTS),
                List.of(asked.received().text()),
                "/responses/" + response.id() + "/answers/" + asked.id() + "?last=" + response.lastEntry(),
                Ask.controls(ResponseQuestions.ANSWER, typed),
                "Save",
                "/responses/" + response.id(),
                false);
    }

    /** The audience follows from what is written, which the activity knows. */
    static Recording how(Typed typed, Vantage vantage, Visitor visitor) {
        String last = typed.text("last");
        return new Recording(
                visitor.viewer(),
                visitor.actor(),
                vantage.asAt(),
                Source.enteredHere(),
                Audience.of(visitor.organisation()),
                last.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(last)) : OptionalLong.empty());
    }

    static Answer answer(Outcome outcome, String page, String sentence) {
        return Answer.after(outcome, SeeOther.at(page).saying(sentence), page, Section.REPORTS);
    }

    private Finding recommendation(Response response, String finding, Vantage vantage) {
        return recommendations.of(response.head().report(), vantage).stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotThere("The report has no such recommendation that you may see."));
    }

    private Response response(String id, Vantage vantage) {
        return responses
                .find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such response, as far as you may see from here."));
    }
}
