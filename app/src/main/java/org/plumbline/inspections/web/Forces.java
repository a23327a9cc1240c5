package org.plumbline.inspections.web;

import java.util.List;
import org.plumbline.govuk.Choice;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Vantage;
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

    List<Choice.Option> choices(Vantage vantage) {
        return all(vantage).stream()
                .map(force -> Choice.of(force.slug(), force.name()))
                .toList();
    }
}
