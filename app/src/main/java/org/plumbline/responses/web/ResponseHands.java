package org.plumbline.responses.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.Report;
import org.plumbline.people.Organisation;
import org.plumbline.people.Organisations;
import org.plumbline.record.Vantage;
import org.plumbline.responses.ResponseFact;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** Who is a local policing body, and which one answers. */
@Component
class ResponseHands {
    private final Organisations organisations;

    ResponseHands(Organisations organisations) {
        this.organisations = organisations;
    }

    private List<Organisation> bodies(Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> switch (one.type()) {
                    case POLICE_AND_CRIME_COMMISSIONER, MAYOR, POLICING_BOARD -> true;
                    case FORCE, SCRUTINY_PANEL, AUDIT_COMMITTEE, INSPECTORATE, PARTNER_AGENCY, PUBLIC -> false;
                })
                .toList();
    }

    boolean isBody(Vantage vantage, Visitor visitor) {
        return bodies(vantage).stream().anyMatch(one -> one.slug().equals(visitor.organisation()));
    }

    /** By whose table a deadline is counted while nobody answers: one's own, or that of the only body there is. */
    String counting(Vantage vantage, Visitor visitor) {
        List<Organisation> bodies = bodies(vantage);
        return bodies.stream()
                .map(Organisation::slug)
                .filter(visitor.organisation()::equals)
                .findFirst()
                .or(() -> bodies.size() == 1 ? Optional.of(bodies.getFirst().slug()) : Optional.empty())
                .orElse(vantage.viewer().as());
    }

    /** The head of the visitor's own response to a published report. */
    ResponseFact.Head head(Report report, Vantage vantage, Visitor visitor) {
        if (!isBody(vantage, visitor)) {
            throw new NotAllowed("Only a local policing body answers a report under section 55.");
        }
        if (report.published() == null) {
            throw new NotAllowed("The day on which this report was published is not known, so no time runs.");
        }
        return new ResponseFact.Head(
                report.id(),
                report.title(),
                report.published(),
                report.force(),
                report.forceName(),
                visitor.organisation(),
                visitor.organisationName());
    }
}
