package org.plumbline.comparison.web;

import java.util.Comparator;
import java.util.List;
import org.plumbline.govuk.Choice;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.openfiles.Areas;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Vantage;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** The forces among which somebody chooses, and the one that is theirs. */
@Component
class ForceChoice {
    private final Organisations organisations;

    ForceChoice(Organisations organisations) {
        this.organisations = organisations;
    }

    /** By name. */
    static List<Choice.Option> options() {
        return Forces.known().territorial().stream()
                .sorted(Comparator.comparing(Force::policeUkName))
                .map(force -> Choice.of(Areas.of(force), force.policeUkName()))
                .toList();
    }

    /** The one asked for, or the visitor's own, or the first that is an organisation here. */
    String ours(String asked, Vantage vantage, Visitor visitor) {
        if (Areas.force(asked).isPresent()) {
            return Areas.force(asked).map(Areas::of).orElseThrow();
        }
        List<String> here = organisations.all(vantage).stream()
                .filter(one -> one.type() == OrganisationType.FORCE)
                .map(one -> one.slug())
                .filter(slug -> Areas.force(slug).isPresent())
                .toList();
        return here.contains(visitor.organisation()) ? visitor.organisation() : here.isEmpty() ? "" : here.getFirst();
    }
}
