package org.plumbline.ledger;

import java.io.InterruptedIOException;
import java.util.OptionalLong;
import org.plumbline.ledger.Verdict.Broken;
import org.plumbline.ledger.Verdict.Kind;

/**
 * A signed checkpoint that somebody kept from earlier, held against an export. It is the only witness against a record that
 * was rewritten from its beginning and signed again.
 */
record KeptCheckpoint(String note) {

    /** The kept checkpoint, if the export continues it; the export itself must have been found sound before. */
    Checkpoint continuedBy(ExportHead head, Workers workers) throws BrokenExport, InterruptedIOException {
        Checkpoint kept = read(head.key());
        if (!kept.origin().equals(head.checkpoint().origin())) {
            throw new BrokenExport(Broken.of(
                    Kind.CHECKPOINT_MISMATCH,
                    "The kept checkpoint is of the ledger " + kept.origin() + ", and this export is of "
                            + head.checkpoint().origin() + "."));
        }
        long size = head.checkpoint().size();
        if (kept.size() > size) {
            throw new BrokenExport(Broken.at(
                    size,
                    Kind.REMOVED,
                    "is missing: the kept checkpoint signed " + kept.size() + " entries and this export has only "
                            + size + ", so entries were removed from the end"));
        }
        if (!head.leaves().root(kept.size(), workers).equals(kept.root())) {
            throw new BrokenExport(new Broken(
                    OptionalLong.empty(),
                    Kind.CHECKPOINT_MISMATCH,
                    "The first " + kept.size() + " entries of this export are not those that were signed when the kept"
                            + " checkpoint was made: the record was rewritten and signed again."));
        }
        return kept;
    }

    private Checkpoint read(CheckpointVerifier key) throws BrokenExport {
        return switch (key.read(note)) {
            case CheckpointReading.Genuine(Checkpoint checkpoint) -> checkpoint;
            case CheckpointReading.OtherKey(String signedBy) ->
                throw new BrokenExport(Broken.of(
                        Kind.CHECKPOINT_MISMATCH,
                        "The kept checkpoint was signed with the key " + signedBy + " and this export with " + key
                                + ". Unless the ledger's key was changed, this export was not signed by those who keep"
                                + " the record."));
            case CheckpointReading.Forged() ->
                throw new BrokenExport(Broken.of(
                        Kind.CHECKPOINT_UNUSABLE,
                        "The kept checkpoint names the export's key and was not signed with it, or was altered since;"
                                + " it proves nothing."));
            case CheckpointReading.Malformed(String reason) ->
                throw new BrokenExport(Broken.of(
                        Kind.CHECKPOINT_UNUSABLE, "The kept checkpoint is no signed checkpoint: " + reason + "."));
        };
    }
}
