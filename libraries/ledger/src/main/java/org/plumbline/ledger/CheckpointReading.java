package org.plumbline.ledger;

/** What came of reading a signed checkpoint with one key. */
public sealed interface CheckpointReading {
    /** The checkpoint was signed by this key. */
    record Genuine(Checkpoint checkpoint) implements CheckpointReading {}

    /** No signature names this key; the first one names the key given here, as {@code name+identifier}. */
    record OtherKey(String signedBy) implements CheckpointReading {}

    /** A signature names this key, and the key did not make it. */
    record Forged() implements CheckpointReading {}

    /** This is no signed checkpoint, for the reason given. */
    record Malformed(String reason) implements CheckpointReading {}
}
