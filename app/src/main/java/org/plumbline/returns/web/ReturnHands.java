package org.plumbline.returns.web;

import java.util.List;
import java.util.Set;
import org.plumbline.govuk.Choice;
import org.plumbline.people.Organisation;
import org.plumbline.people.Organisations;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Vantage;
import org.plumbline.returns.FormDesign;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** In whose hands a return is: the organisation that fills it in, and the one that approves it and owns its form. */
@Component
class ReturnHands {
    private static final Set<Permission> DESIGNING =
            Set.of(Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS);
    private static final Set<Permission> FILLING =
            Set.of(Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS);

    private final Organisations organisations;
    private final Users users;

    ReturnHands(Organisations organisations, Users users) {
        this.organisations = organisations;
        this.users = users;
    }

    static boolean mayDesign(Visitor visitor) {
        return DESIGNING.stream().anyMatch(visitor::may);
    }

    static boolean mayChange(FormDesign design, Visitor visitor) {
        return mayDesign(visitor) && visitor.organisation().equals(design.approver());
    }

    static boolean mayFill(FormDesign design, Visitor visitor) {
        return FILLING.stream().anyMatch(visitor::may) && visitor.organisation().equals(design.filler());
    }

    /** Whether they may approve a return, send it back and open it again; what they filled in themselves is another matter. */
    static boolean mayApprove(FormDesign design, Visitor visitor) {
        return (mayDesign(visitor) || visitor.may(Permission.OWN_FINDINGS))
                && visitor.organisation().equals(design.approver());
    }

    void mustChange(FormDesign design, Visitor visitor, Vantage vantage) {
        if (!mayChange(design, visitor)) {
            throw new NotAllowed(
                    "This form is " + organisation(design.approver(), vantage) + "’s: only they change it.");
        }
    }

    void mustFill(FormDesign design, Visitor visitor, Vantage vantage) {
        if (!mayFill(design, visitor)) {
            throw new NotAllowed("This return is filled in by " + organisation(design.filler(), vantage) + " alone.");
        }
    }

    void mustApprove(FormDesign design, Visitor visitor, Vantage vantage) {
        if (!mayApprove(design, visitor)) {
            throw new NotAllowed("This return is approved by " + organisation(design.approver(), vantage) + " alone.");
        }
    }

    /** What an organisation is called; its slug where nobody may know. */
    String organisation(String slug, Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.slug().equals(slug))
                .map(Organisation::name)
                .findFirst()
                .orElse(slug.replace('-', ' '));
    }

    List<Choice.Option> organisations(Vantage vantage) {
        return organisations.all(vantage).stream()
                .map(one -> Choice.of(one.slug(), one.name()))
                .toList();
    }

    /** What somebody is called on pages, by their reference. */
    String title(String reference) {
        return users.find(reference.replaceFirst("^user/", "")).map(User::title).orElse("somebody no longer known");
    }
}
