package org.plumbline.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.web.Permission;

/**
 * Somebody who may sign in.
 *
 * @param id a random reference, which entries name as {@code user/…}
 * @param signInName an e-mail address, in lower case
 * @param title what they are called on pages: a role such as "Force liaison officer", or what they chose
 * @param organisation the slug of their organisation
 * @param invited true until they have set a password
 */
public record User(
        String id,
        String signInName,
        String title,
        String organisation,
        Set<Role> roles,
        boolean disabled,
        boolean invited) {
    public User {
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    /** All that any of their roles lets them do. */
    public Set<Permission> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
