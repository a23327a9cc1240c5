package org.plumbline.responses.web;

import java.time.LocalDate;
import java.util.Objects;
import org.plumbline.govuk.Tag;
import org.plumbline.inspections.Report;
import org.plumbline.record.Vantage;
import org.plumbline.responses.Deadline;
import org.plumbline.responses.Response;
import org.plumbline.responses.ResponseFact;
import org.plumbline.web.Dates;

/**
 * A report and how its response stands.
 *
 * @param response the id of the response; empty where there is none to read: not begun, as far as can be seen, or not needed
 * @param standing in words: due, late, published
 * @param late whether it is late now
 */
public record ResponseRow(
        String report,
        String title,
        String force,
        LocalDate publishedOn,
        String due,
        String response,
        String standing,
        boolean late) {

    static ResponseRow of(Report report, Deadline deadline, Vantage vantage) {
        return new ResponseRow(
                report.id(),
                report.title(),
                report.forceName(),
                Objects.requireNonNull(report.published()),
                Dates.words(deadline.due()),
                "",
                "no response is known, " + deadline.unpublished(vantage.asAt()),
                deadline.late(vantage.asAt()));
    }

    static ResponseRow of(Response response, Deadline deadline, Vantage vantage) {
        ResponseFact.Head head = response.head();
        boolean called = response.notCalledForBecause().isEmpty();
        return new ResponseRow(
                head.report(),
                head.reportTitle(),
                head.forceName(),
                head.published(),
                called ? Dates.words(deadline.due()) : "needs none",
                called ? response.id() : "",
                standing(response, deadline, vantage),
                called && response.editions().isEmpty() && deadline.late(vantage.asAt()));
    }

    static String standing(Response response, Deadline deadline, Vantage vantage) {
        if (response.notCalledForBecause().isPresent()) {
            return "needs no response: " + response.notCalledForBecause().get();
        }
        return response.editions().isEmpty()
                ? "begun, " + deadline.unpublished(vantage.asAt())
                : deadline.published(response.editions().getFirst().on());
    }

    public Tag tag() {
        if (late) {
            return Tag.of("Late", Tag.Colour.RED);
        }
        if (standing.startsWith("published")) {
            return Tag.of("Published", Tag.Colour.GREEN);
        }
        return due.equals("needs none") ? Tag.of("Not needed", Tag.Colour.GREY) : Tag.of("Open", Tag.Colour.BLUE);
    }
}
