package org.plumbline.rules;

import java.util.Optional;
import org.plumbline.deadlines.Rules.Amendment;
import org.plumbline.record.Entry;

/**
 * A change of a rule as it was recorded.
 *
 * @param undone why it no longer counts, or never did; empty while it counts
 */
public record RecordedChange(Entry entry, RuleFact.Changed said, Optional<Undone> undone) {
    /** Why a recorded change does not count. */
    public sealed interface Undone {
        /** A later entry says what should have been recorded. */
        record CorrectedBy(long entry) implements Undone {}

        /** A later entry says that nothing should have been. */
        record RetractedBy(long entry, String reason) implements Undone {}

        /** The table of this release cannot take it, and this sentence says why. */
        record CannotHold(String sentence) implements Undone {}
    }

    public String key() {
        return entry.subject().id();
    }

    RecordedChange undoneBy(Undone why) {
        return new RecordedChange(entry, said, Optional.of(why));
    }

    Amendment amendment() {
        return new Amendment(
                key(), said.value(), said.from(), said.reason(), entry.source().toString(), said.confidence());
    }
}
