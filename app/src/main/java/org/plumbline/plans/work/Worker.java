package org.plumbline.plans.work;

import java.util.Set;
import org.plumbline.people.User;
import org.plumbline.record.Actor;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;

/** Somebody whose work is asked for: by reference, organisation and what they may do. */
public record Worker(String reference, String organisation, Set<Permission> permissions) {
    public static Worker of(Visitor visitor) {
        return new Worker(visitor.actor().reference(), visitor.organisation(), visitor.permissions());
    }

    public static Worker of(User user) {
        return new Worker(Actor.user(user.id()).reference(), user.organisation(), user.permissions());
    }

    /** Whether they decide and confirm for their organisation. */
    boolean decides() {
        return permissions.contains(Permission.MANAGE_FINDINGS) || permissions.contains(Permission.JUDGE_FINDINGS);
    }
}
