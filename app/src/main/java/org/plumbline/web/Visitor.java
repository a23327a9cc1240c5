package org.plumbline.web;

import java.util.Set;
import org.plumbline.record.Actor;
import org.plumbline.record.Viewer;

/**
 * The person who asks.
 *
 * @param id the user's reference, no name
 * @param name as shown to the person themselves
 * @param organisation the slug of their organisation; {@code public} when nobody signed in
 * @param organisationName as shown
 */
public record Visitor(
        String id, String name, String organisation, String organisationName, Set<Permission> permissions) {
    private static final Visitor NOBODY = new Visitor("", "", "public", "The public", Set.of());

    public Visitor {
        permissions = Set.copyOf(permissions);
    }

    /** Somebody who has not signed in. */
    public static Visitor nobody() {
        return NOBODY;
    }

    public boolean signedIn() {
        return !id.isEmpty();
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public Actor actor() {
        return Actor.user(id);
    }

    public Viewer viewer() {
        return Viewer.of(organisation);
    }
}
