package org.plumbline.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about a piece of evidence; its subjects are of the kind {@link EvidenceItem#KIND}. */
public sealed interface EvidenceFact extends Fact {
    /**
     * It came in, with its first revision.
     *
     * @param force the slug of the force that it is about
     * @param givenBy who gave it, as a role
     * @param embargoedUntil before which only whoever recorded it sees it; null: no embargo
     * @param subjects what it is evidence for, {@code finding/…}, {@code action/…} or {@code measure/…}
     */
    record Added(
            String force,
            String title,
            String givenBy,
            Marking marking,
            @Nullable Instant embargoedUntil,
            List<String> subjects,
            Content content,
            Period speaksOf)
            implements EvidenceFact {
        public Added {
            subjects = List.copyOf(subjects);
        }
    }

    /** Another revision takes the place of the last one, which stays in the record. */
    record Revised(int revision, Content content, Period speaksOf, String because) implements EvidenceFact {}

    /** It is evidence for something more. */
    record Linked(String subject) implements EvidenceFact {}

    /** It is no evidence for something after all. */
    record Unlinked(String subject, String reason) implements EvidenceFact {}

    /** A revision no longer counts, and none takes its place. */
    record RevisionWithdrawn(int revision, String reason) implements EvidenceFact {}
}
