package org.plumbline.evidence.web;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.govuk.Choice;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotAllowed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** In whose hands evidence is: the force that it is about, and the inspectorate. */
@Component
class EvidenceHands {
    private final Organisations organisations;
    private final Users users;

    EvidenceHands(Organisations organisations, Users users) {
        this.organisations = organisations;
        this.users = users;
    }

    boolean reaches(String force, Vantage vantage, Visitor visitor) {
        return visitor.organisation().equals(force)
                || organisations.all(vantage).stream()
                        .anyMatch(one -> one.slug().equals(visitor.organisation())
                                && one.type() == OrganisationType.INSPECTORATE);
    }

    void mustReach(String force, Vantage vantage, Visitor visitor) {
        if (!reaches(force, vantage, visitor)) {
            throw new NotAllowed("Only the force concerned and the inspectorate record evidence and tests of it.");
        }
    }

    /** Who can have made a test: people of the force and of the visitor's own organisation. */
    List<Choice.Option> testers(String force, Visitor visitor) {
        Stream<User> own =
                visitor.organisation().equals(force) ? Stream.empty() : users.of(visitor.organisation()).stream();
        return Stream.concat(users.of(force).stream(), own)
                .filter(user -> !user.disabled())
                .map(user -> Choice.of(Actor.user(user.id()).reference() + " " + user.title(), user.title()))
                .toList();
    }

    /** What somebody is called on pages, by their reference. */
    String title(String reference) {
        return users.find(reference.replaceFirst("^user/", "")).map(User::title).orElse("somebody no longer known");
    }

    String organisation(String slug, Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.slug().equals(slug))
                .map(one -> one.name())
                .findFirst()
                .orElse(slug);
    }
}
