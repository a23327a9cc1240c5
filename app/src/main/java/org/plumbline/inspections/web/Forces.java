package org.plumbline.inspections.web;

import java.util.List;
import org.plumbline.govuk.Choice;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.Visitor;
import org.plumbline.web.WrongAddress;
import org.springframework.stereotype.Component;

/** The forces among the organisations. */
@Component
final class Forces {
    private final Organisations organisations;

    Forces(Organisations organisations) {
        this.organisations = organisations;
    }

    /** A force's slug and name. */
    record Force(String slug, String name) {}

    List<Force> all(Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.type() == OrganisationType.FORCE)
                .map(one -> new Force(one.slug(), one.name()))
                .toList();
    }

    Force of(String slug, Vantage vantage) {
        return all(vantage).stream()
                .filter(force -> force.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new WrongAddress("There is no force “" + slug + "”."));
    }

    /** Only those whom the inspectorate's decision concerns record it: the force itself and the inspectorate. */
    void mustBeOfForceOrInspectorate(String force, Vantage vantage, Visitor visitor) {
        boolean inspectorate = organisations.all(vantage).stream()
                .anyMatch(one ->
                        one.slug().equals(visitor.organisation()) && one.type() == OrganisationType.INSPECTORATE);
        if (!inspectorate && !visitor.organisation().equals(force)) {
            throw new NotAllowed("Only the force itself and the inspectorate record at which stage it is monitored.");
        }
    }

    List<Choice.Option> choices(Vantage vantage) {
        return all(vantage).stream()
                .map(force -> Choice.of(force.slug(), force.name()))
                .toList();
    }
}
