package org.plumbline.responses.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.Finding;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.record.Vantage;
import org.plumbline.responses.Deadlines;
import org.plumbline.responses.Recommendations;
import org.plumbline.responses.Response;
import org.plumbline.responses.ResponseFact;
import org.plumbline.responses.ResponseFormat;
import org.plumbline.responses.ResponseShelf;
import org.plumbline.responses.Responses;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The responses to reports: all with their deadlines, one, and its files. */
@Controller
class ResponseController {
    private final Responses responses;
    private final Reports reports;
    private final Recommendations recommendations;
    private final Deadlines deadlines;
    private final ResponseShelf shelf;
    private final ResponseHands hands;

    ResponseController(
            Responses responses,
            Reports reports,
            Recommendations recommendations,
            Deadlines deadlines,
            ResponseShelf shelf,
            ResponseHands hands) {
        this.responses = responses;
        this.reports = reports;
        this.recommendations = recommendations;
        this.deadlines = deadlines;
        this.shelf = shelf;
        this.hands = hands;
    }

    @GetMapping("/responses")
    @Access(Permission.READ)
    Page all(Vantage vantage, Visitor visitor) {
        List<ResponseRow> rows = new ArrayList<>();
        for (Report report : reports.all(vantage)) {
            LocalDate published = report.published();
            List<Response> answers = responses.to(report.id(), vantage);
            answers.forEach(one -> rows.add(ResponseRow.of(
                    one,
                    deadlines.publication(one.head().published(), one.head().body(), vantage),
                    vantage)));
            if (published != null && answers.isEmpty()) {
                rows.add(ResponseRow.of(
                        report, deadlines.publication(published, hands.counting(vantage, visitor), vantage), vantage));
            }
        }
        rows.sort(Comparator.comparing(ResponseRow::publishedOn).reversed().thenComparing(ResponseRow::report));
        return new ResponsesPage(List.copyOf(rows), hands.isBody(vantage, visitor));
    }

    @GetMapping("/responses/{id}")
    @Access(Permission.READ)
    Answer one(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Optional<ResponseFormat> format = ResponseFormat.ofFile(id);
        if (format.isPresent()) {
            String without =
                    id.substring(0, id.length() - format.get().extension().length() - 1);
            return latest(response(without, vantage), format.get(), vantage, visitor);
        }
        Response response = response(id, vantage);
        List<Finding> asked = recommendations.of(response.head().report(), vantage);
        return new ResponsePage(
                response,
                deadlines.publication(
                        response.head().published(), response.head().body(), vantage),
                asked.stream()
                        .map(one -> new ResponsePage.Asked(
                                one.id(), one.received().ref(), one.received().title(), response.answer(one.id())))
                        .toList(),
                visitor.organisation(),
                vantage);
    }

    @GetMapping("/responses/{id}/editions/{number}.{extension:html|pdf|docx}")
    @Access(Permission.READ)
    Download edition(
            @PathVariable String id, @PathVariable int number, @PathVariable String extension, Vantage vantage) {
        Response response = response(id, vantage);
        ResponseFact.Edition edition = response.editions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotThere("This response has no such edition."));
        ResponseFormat format = ResponseFormat.ofFile("." + extension).orElseThrow();
        return download(response.id() + "-" + number + "." + extension, format, shelf.published(edition, format));
    }

    /** The last edition; to the body, while there is none, the draft. */
    private Download latest(Response response, ResponseFormat format, Vantage vantage, Visitor visitor) {
        if (response.latest().isPresent()) {
            return download(
                    response.id() + "." + format.extension(),
                    format,
                    shelf.published(response.latest().get(), format));
        }
        if (!visitor.organisation().equals(response.head().body())) {
            throw new NotThere("This response is not published, as far as you may see from here.");
        }
        return download(
                response.id() + "-draft." + format.extension(),
                format,
                shelf.draft(
                        response,
                        recommendations.of(response.head().report(), vantage),
                        deadlines.publication(
                                response.head().published(), response.head().body(), vantage),
                        format,
                        vantage));
    }

    private static Download download(String name, ResponseFormat format, byte[] content) {
        return new Download(name, format.mediaType(), output -> output.write(content));
    }

    private Response response(String id, Vantage vantage) {
        return responses
                .find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such response, as far as you may see from here."));
    }
}
