package org.plumbline.findings;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Viewer;

/**
 * How something about a finding is recorded, whatever it is.
 *
 * @param viewer through whose eyes the finding's present state is seen and the rules are judged
 * @param effectiveOn the day from which it is so
 * @param seen the index of the last entry that the person saw who records this; empty where nobody looked before
 */
public record Recording(
        Viewer viewer, Actor actor, LocalDate effectiveOn, Source source, Audience audience, OptionalLong seen) {
    public Recording(Viewer viewer, Actor actor, LocalDate effectiveOn, Source source, Audience audience) {
        this(viewer, actor, effectiveOn, source, audience, OptionalLong.empty());
    }

    Draft draft(String finding, FindingFact fact, OptionalLong corrects) {
        return new Draft(new Subject(Finding.KIND, finding), fact, effectiveOn, actor, source, audience, corrects);
    }

    /** The same from another day. */
    public Recording on(LocalDate day) {
        return new Recording(viewer, actor, day, source, audience, seen);
    }
}
