package org.plumbline.reviews.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.govuk.Choice;
import org.plumbline.people.Organisation;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entry;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.Reviewer;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** In whose hands a review is: those of the force that reviews itself. */
@Component
class ReviewHands {
    private final Organisations organisations;
    private final Users users;
    private final SecureRandom random = new SecureRandom();

    ReviewHands(Organisations organisations, Users users) {
        this.organisations = organisations;
        this.users = users;
    }

    static boolean of(String force, Visitor visitor) {
        return visitor.organisation().equals(force);
    }

    /** Whether somebody may see the cases of a force: one of its own who can be given some to judge, or who leads. */
    static boolean seesCases(String force, Visitor visitor) {
        return of(force, visitor)
                && (visitor.may(Permission.OWN_FINDINGS)
                        || visitor.may(Permission.MANAGE_FINDINGS)
                        || visitor.may(Permission.JUDGE_FINDINGS));
    }

    /** Whether somebody designs and closes rounds of a force. */
    static boolean leads(String force, Visitor visitor) {
        return of(force, visitor)
                && (visitor.may(Permission.MANAGE_FINDINGS) || visitor.may(Permission.JUDGE_FINDINGS));
    }

    static void mustBeOf(String force, Visitor visitor) {
        if (!of(force, visitor)) {
            throw new NotAllowed("Only the force that reviews its own cases may do this.");
        }
    }

    /** A force reviews its own cases; nobody else begins a review. */
    boolean isForce(Vantage vantage, Visitor visitor) {
        return organisations.all(vantage).stream()
                .anyMatch(one -> one.slug().equals(visitor.organisation()) && one.type() == OrganisationType.FORCE);
    }

    void mustBeForce(Vantage vantage, Visitor visitor) {
        if (!isForce(vantage, visitor)) {
            throw new NotAllowed("Only a force begins a review of its own cases.");
        }
    }

    /** Who of a force can judge cases. */
    List<Choice.Option> reviewers(String force) {
        return users.of(force).stream()
                .filter(user -> !user.disabled())
                .filter(user -> user.permissions().contains(Permission.OWN_FINDINGS)
                        || user.permissions().contains(Permission.MANAGE_FINDINGS)
                        || user.permissions().contains(Permission.JUDGE_FINDINGS))
                .map(user -> Choice.of(Actor.user(user.id()).reference() + " " + user.title(), user.title()))
                .toList();
    }

    static Reviewer reviewer(String chosen) {
        String[] parts = chosen.split(" ", 2);
        return new Reviewer(parts[0], parts[1]);
    }

    /** What somebody is called on pages, by their reference. */
    String title(String reference) {
        return users.find(reference.replaceFirst("^user/", "")).map(User::title).orElse("somebody no longer known");
    }

    String organisation(String slug, Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.slug().equals(slug))
                .map(Organisation::name)
                .findFirst()
                .orElse(slug);
    }

    /** As somebody of the force says something of today, for the force. */
    static Recording recording(String force, OptionalLong seen, Vantage vantage, Visitor visitor) {
        return new Recording(
                visitor.viewer(), visitor.actor(), vantage.asAt(), Source.enteredHere(), Audience.of(force), seen);
    }

    /** The same for those who see what a subject began with. */
    static Recording asBegun(List<Entry> history, OptionalLong seen, Vantage vantage, Visitor visitor) {
        return new Recording(
                visitor.viewer(),
                visitor.actor(),
                vantage.asAt(),
                Source.enteredHere(),
                history.getFirst().audience(),
                seen);
    }

    /** An id that nothing has. */
    String newId() {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
