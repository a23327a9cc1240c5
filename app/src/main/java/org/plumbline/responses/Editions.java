package org.plumbline.responses;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.findings.Finding;

/** A response as it stands, as an edition that has no files yet. */
final class Editions {
    private Editions() {}

    static ResponseFact.Edition of(
            Response response,
            List<Finding> recommendations,
            Deadline deadline,
            LocalDate on,
            String where,
            String because) {
        return new ResponseFact.Edition(
                response.editions().size() + 1,
                on,
                where,
                because,
                deadline.due(),
                deadline.how(),
                response.chiefOfficer(),
                response.body(),
                recommendations.stream()
                        .flatMap(one -> response.answer(one.id()).stream()
                                .map(answer -> new ResponseFact.Answered(
                                        one.received().ref(), one.received().title(), answer)))
                        .toList(),
                List.of());
    }
}
