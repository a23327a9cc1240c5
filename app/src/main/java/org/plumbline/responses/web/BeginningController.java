package org.plumbline.responses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.record.Audience;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.responses.Response;
import org.plumbline.responses.ResponseFact;
import org.plumbline.responses.ResponseWriting;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins the response to a report, or says why it needs none. */
@Controller
class BeginningController {
    private final ResponseWriting writing;
    private final Reports reports;
    private final ResponseHands hands;

    BeginningController(ResponseWriting writing, Reports reports, ResponseHands hands) {
        this.writing = writing;
        this.reports = reports;
        this.hands = hands;
    }

    @PostMapping("/responses")
    @Access(Permission.WRITE_PAPERS)
    Answer begin(@RequestParam String report, Vantage vantage, Visitor visitor) {
        ResponseFact.Head head = hands.head(report(report, vantage), vantage, visitor);
        String page = "/responses/" + Response.id(head.body(), head.report());
        return ResponseFormController.answer(
                writing.begin(head, ResponseFormController.how(new Typed(Map.of()), vantage, visitor)),
                page,
                "The response is begun.");
    }

    @GetMapping("/responses/exemption")
    @Access(Permission.WRITE_PAPERS)
    Page askExemption(@RequestParam String report, Vantage vantage, Visitor visitor) {
        return exemption(hands.head(report(report, vantage), vantage, visitor), new Typed(Map.of()));
    }

    @PostMapping("/responses/exemption")
    @Access(Permission.WRITE_PAPERS)
    Answer exempt(@RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        Typed typed = Typed.of(answers);
        ResponseFact.Head head = hands.head(report(typed.text("report"), vantage), vantage, visitor);
        ResponseQuestions.REASON.check(typed);
        return typed.anythingWrong()
                ? new Invalid(exemption(head, typed))
                : ResponseFormController.answer(
                        writing.notCalledFor(head, typed.text("reason"), publicly(typed, vantage, visitor)),
                        "/responses",
                        "Recorded: the report needs no response.");
    }

    private static FormPage exemption(ResponseFact.Head head, Typed typed) {
        return new FormPage(
                "Why does this report need no response?",
                Optional.of(Section.REPORTS),
                List.of(head.reportTitle(), "A response can still be begun afterwards."),
                "/responses/exemption?report=" + head.report(),
                List.of(ResponseQuestions.REASON.control(typed)),
                "Record",
                "/responses",
                false);
    }

    /** The report is public, and so is that nobody answers it. */
    private static Recording publicly(Typed typed, Vantage vantage, Visitor visitor) {
        Recording how = ResponseFormController.how(typed, vantage, visitor);
        return new Recording(how.viewer(), how.actor(), how.effectiveOn(), how.source(), Audience.everybody());
    }

    private Report report(String id, Vantage vantage) {
        return reports.find(id, vantage).orElseThrow(() -> new NotThere("There is no such report that you may see."));
    }
}
