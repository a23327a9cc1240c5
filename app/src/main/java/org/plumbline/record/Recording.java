package org.plumbline.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How something is recorded, whatever it is.
 *
 * @param viewer through whose eyes the subject's present state is seen and the rules are judged
 * @param effectiveOn the day from which it is so
 * @param seen the index of the last entry that the person saw who records this; empty where nobody looked before
 */
public record Recording(
        Viewer viewer, Actor actor, LocalDate effectiveOn, Source source, Audience audience, OptionalLong seen) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public Recording(Viewer viewer, Actor actor, LocalDate effectiveOn, Source source, Audience audience) {
        this(viewer, actor, effectiveOn, source, audience, OptionalLong.empty());
    }

    public Draft draft(Subject subject, Fact fact) {
        return draft(subject, fact, OptionalLong.empty());
    }

    public Draft draft(Subject subject, Fact fact, OptionalLong corrects) {
        return new Draft(subject, fact, effectiveOn, actor, source, audience, corrects);
    }

    /** The same from another day. */
    public Recording on(LocalDate day) {
        return new Recording(viewer, actor, day, source, audience, seen);
    }

    /** What happened cannot have happened tomorrow. */
    public Optional<Outcome.Refused> notFromTheFuture(LocalDate today) {
        return Outcome.refusedIf(
                effectiveOn.isAfter(today),
                DAY.format(effectiveOn) + " has not come yet.",
                "Give the day on which it happened, today at the latest.");
    }
}
