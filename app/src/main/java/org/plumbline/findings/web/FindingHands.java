package org.plumbline.findings.web;

import java.util.List;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Owner;
import org.plumbline.govuk.Choice;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** In whose hands a finding is: the force that was told, the inspectorate that told it, the owner who answers for it. */
@Component
class FindingHands {
    private final Users users;
    private final Organisations organisations;

    FindingHands(Users users, Organisations organisations) {
        this.users = users;
        this.organisations = organisations;
    }

    /** Whether somebody is of the finding's force or of an inspectorate. */
    boolean reaches(Finding finding, Vantage vantage, Visitor visitor) {
        return visitor.organisation().equals(finding.received().force())
                || organisations.all(vantage).stream()
                        .anyMatch(one -> one.slug().equals(visitor.organisation())
                                && one.type() == OrganisationType.INSPECTORATE);
    }

    void mustReach(Finding finding, Vantage vantage, Visitor visitor) {
        if (!reaches(finding, vantage, visitor)) {
            throw new NotAllowed("Only the force that was told and the inspectorate record what becomes of a finding.");
        }
    }

    /** An owner speaks for their own findings only. */
    void mustOwnOrManage(Finding finding, Visitor visitor) {
        boolean owns = finding.owner()
                .map(Owner::reference)
                .filter(visitor.actor().reference()::equals)
                .isPresent();
        if (!owns && !visitor.may(Permission.MANAGE_FINDINGS)) {
            throw new NotAllowed("You do not answer for this finding. Ask its owner or the liaison officer.");
        }
    }

    /** Who of the finding's force can answer for it; each option holds the reference and the title. */
    List<Choice.Option> owners(Finding finding) {
        return owners(finding.received().force());
    }

    List<Choice.Option> owners(String force) {
        return users.of(force).stream()
                .filter(user -> !user.disabled())
                .map(user -> Choice.of(Actor.user(user.id()).reference() + " " + user.title(), user.title()))
                .toList();
    }
}
