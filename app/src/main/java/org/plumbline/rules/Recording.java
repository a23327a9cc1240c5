package org.plumbline.rules;

import java.util.Set;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Viewer;

/**
 * Who records a change of a rule, and who else may see it: nobody, unless somebody is named.
 *
 * @param viewer of the organisation whose table changes
 * @param named slugs of the others, {@link Audience#PUBLIC} among them for everybody
 */
public record Recording(Viewer viewer, Actor actor, Set<String> named) {
    public Recording {
        named = Set.copyOf(named);
    }

    String organisation() {
        return viewer.organisation();
    }
}
