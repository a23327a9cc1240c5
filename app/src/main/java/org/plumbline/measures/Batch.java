package org.plumbline.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;
import org.plumbline.record.Subject;

/**
 * Figures that came together, as far as the entries about them say.
 *
 * @param entry the index of the entry by which they came
 * @param by who took them in, as an actor's reference
 * @param withdrawn why they no longer count; empty while they do
 */
public record Batch(
        String id,
        BatchFact.Stated stated,
        long entry,
        Instant recordedAt,
        String document,
        String by,
        Optional<String> withdrawn) {
    public static final String KIND = "figures";

    /** What entries come to; empty while none of them states figures. */
    public static Optional<Batch> after(List<Entry> entries) {
        Optional<Batch> batch = Optional.empty();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof BatchFact.Stated stated) {
                batch = Optional.of(new Batch(
                        entry.subject().id(),
                        stated,
                        entry.index(),
                        entry.recordedAt(),
                        entry.source().document(),
                        entry.actor().reference(),
                        Optional.empty()));
            } else if (entry.fact() instanceof BatchFact.Withdrawn withdrawn) {
                batch = batch.map(one -> new Batch(
                        one.id,
                        one.stated,
                        one.entry,
                        one.recordedAt,
                        one.document,
                        one.by,
                        Optional.of(withdrawn.because())));
            }
        }
        return batch;
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }
}
