package org.plumbline.plans.web;

import java.util.Collection;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.plans.Action;
import org.plumbline.plans.Plan;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** In whose hands plans and actions are: those of the force whose they are, the owner's, and for its dates the inspectorate's. */
@Component
class PlanHands {
    private final Organisations organisations;

    PlanHands(Organisations organisations) {
        this.organisations = organisations;
    }

    boolean any(Action action, Collection<Hand> hands, Vantage vantage, Visitor visitor) {
        return hands.stream()
                .anyMatch(hand -> hand == Hand.OWNER
                        ? action.ownedBy(visitor.actor().reference())
                                && (visitor.may(Permission.OWN_FINDINGS) || visitor.may(Permission.MANAGE_FINDINGS))
                        : ofForce(action.force(), hand, vantage, visitor));
    }

    boolean any(Plan plan, Collection<Hand> hands, Vantage vantage, Visitor visitor) {
        return hands.stream().anyMatch(hand -> ofForce(plan.force(), hand, vantage, visitor));
    }

    static NotAllowed refused() {
        return new NotAllowed("Only the force whose plan it is records this, and an owner what they answer for.");
    }

    private boolean ofForce(String force, Hand hand, Vantage vantage, Visitor visitor) {
        boolean own = visitor.organisation().equals(force);
        return switch (hand) {
            case FORCE -> own && visitor.may(Permission.MANAGE_FINDINGS);
            case JUDGE -> own && visitor.may(Permission.JUDGE_FINDINGS);
            case OWNER -> false;
            case INSPECTORATE ->
                visitor.may(Permission.JUDGE_FINDINGS)
                        && organisations.all(vantage).stream()
                                .anyMatch(one -> one.slug().equals(visitor.organisation())
                                        && one.type() == OrganisationType.INSPECTORATE);
        };
    }
}
