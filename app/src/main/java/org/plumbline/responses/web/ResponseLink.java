package org.plumbline.responses.web;

import java.util.List;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportLink;
import org.plumbline.record.Vantage;
import org.plumbline.responses.Responses;
import org.springframework.stereotype.Component;

/** From a report to the response of the local policing body, or to where all of them stand. */
@Component
class ResponseLink implements ReportLink {
    private final Responses responses;

    ResponseLink(Responses responses) {
        this.responses = responses;
    }

    @Override
    public List<Place> of(Report report, Vantage vantage) {
        List<Place> places = responses.to(report.id(), vantage).stream()
                .filter(one -> one.notCalledForBecause().isEmpty())
                .map(one -> new Place(
                        "/responses/" + one.id(), "Response of " + one.head().bodyName()))
                .toList();
        return places.isEmpty()
                ? List.of(new Place("/responses", "Responses to reports, with their deadlines"))
                : places;
    }
}
