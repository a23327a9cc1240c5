package org.plumbline.record;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What is about to be recorded: everything of an entry but its place in the record and the instant, which are the
 * server's to give.
 *
 * @param effectiveOn the date from which it was so in the world
 * @param corrects the entry that this one corrects; both stay visible
 */
public record Draft(
        Subject subject,
        Fact fact,
        LocalDate effectiveOn,
        Actor actor,
        Source source,
        Audience audience,
        OptionalLong corrects) {

    public Draft(Subject subject, Fact fact, LocalDate effectiveOn, Actor actor, Source source, Audience audience) {
        this(subject, fact, effectiveOn, actor, source, audience, OptionalLong.empty());
    }

    /** The same, as a correction of an earlier entry. */
    public Draft correcting(long entry) {
        return new Draft(subject, fact, effectiveOn, actor, source, audience, OptionalLong.of(entry));
    }
}
