package org.plumbline.measures.web;

import java.util.Set;
import org.plumbline.measures.Batch;
import org.plumbline.measures.Measure;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.people.Organisations;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** In whose hands measures are: those who hold findings, judge them or brief on them; one measure, of who owns it. */
@Component
class MeasureHands {
    static final Set<Permission> RECORDING =
            Set.of(Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS);

    private final Organisations organisations;
    private final Users users;

    MeasureHands(Organisations organisations, Users users) {
        this.organisations = organisations;
        this.users = users;
    }

    boolean mayRecord(Visitor visitor) {
        return RECORDING.stream().anyMatch(visitor::may);
    }

    boolean mayChange(Measure measure, Visitor visitor) {
        String owner = measure.definition().owner();
        return mayRecord(visitor) && (owner.isEmpty() || owner.equals(visitor.organisation()));
    }

    void mustChange(Measure measure, Visitor visitor, Vantage vantage) {
        if (!mayChange(measure, visitor)) {
            throw new NotAllowed("This measure is "
                    + organisation(measure.definition().owner(), vantage) + "’s: only they change what is said of it.");
        }
    }

    /** Figures are withdrawn by the organisation of whoever took them in; by the force they are about where a command did. */
    boolean mayWithdraw(Batch batch, Visitor visitor) {
        return mayRecord(visitor)
                && users.find(batch.by().replaceFirst("^user/", ""))
                        .map(User::organisation)
                        .orElse(batch.stated().area())
                        .equals(visitor.organisation());
    }

    /** What an organisation is called; its slug where nobody may know. */
    String organisation(String slug, Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.slug().equals(slug))
                .map(one -> one.name())
                .findFirst()
                .orElseGet(() -> Forces.known()
                        .find(slug.replace('-', ' '))
                        .map(Force::policeUkName)
                        .orElse(slug.replace('-', ' ')));
    }

    /** What somebody is called on pages, by their reference. */
    String title(String reference) {
        return users.find(reference.replaceFirst("^user/", "")).map(User::title).orElse("somebody no longer known");
    }
}
