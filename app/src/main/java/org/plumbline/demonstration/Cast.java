package org.plumbline.demonstration;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Source;

/** Who takes part: the story's organisations in the record, its users beside it. */
final class Cast {
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("administrator", Role.ADMINISTRATOR),
            Map.entry("force-liaison-officer", Role.LIAISON_OFFICER),
            Map.entry("chief-constable", Role.SENIOR_OFFICER),
            Map.entry("deputy-chief-constable", Role.SENIOR_OFFICER),
            Map.entry("action-owner", Role.ACTION_OWNER),
            Map.entry("commissioner", Role.READER),
            Map.entry("commissioner-analyst", Role.BODY_OFFICER),
            Map.entry("panel-officer", Role.BODY_OFFICER),
            Map.entry("panel-member", Role.READER),
            Map.entry("committee-officer", Role.BODY_OFFICER),
            Map.entry("committee-member", Role.READER),
            Map.entry("inspector", Role.INSPECTOR),
            Map.entry("partner", Role.READER));

    private final Organisations organisations;
    private final Users users;

    Cast(Organisations organisations, Users users) {
        this.organisations = organisations;
        this.users = users;
    }

    void establish(Story story) {
        for (Story.Body body : story.organisations()) {
            if (!body.slug().equals(Audience.PUBLIC)) {
                String type = body.bodyType() == null ? body.kind() : body.bodyType();
                organisations.establish(
                        body.slug(),
                        new OrganisationFact.Established(
                                body.name(),
                                type,
                                Optional.ofNullable(body.from())
                                        .orElse(story.story().from()),
                                null),
                        Actor.SYSTEM,
                        new Source(story.title("demonstration"), ""));
            }
        }
    }

    /** Makes every user, with the same password; gives them by the story's ids. */
    Map<String, User> sign(Story story, String password) {
        Map<String, User> cast = new HashMap<>();
        for (Story.Person person : story.users()) {
            Role role = ROLES.get(person.role());
            if (role == null) {
                throw new IllegalStateException("the story gives a role unknown here: " + person.role());
            }
            User user = users.create(person.username(), person.name(), person.organisation(), EnumSet.of(role));
            users.setPassword(user.id(), password);
            cast.put(person.id(), user);
        }
        return cast;
    }
}
