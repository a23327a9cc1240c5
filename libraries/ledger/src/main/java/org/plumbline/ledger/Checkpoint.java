package org.plumbline.ledger;

import java.util.List;

/**
 * The state of a ledger in three lines: which ledger, how many entries, and the root over them (C2SP tlog-checkpoint,
 * without extension lines).
 */
public record Checkpoint(String origin, long size, Hash root) {
    public Checkpoint {
        if (origin.isBlank() || origin.codePoints().anyMatch(CanonicalText::needsEscape)) {
            throw new IllegalArgumentException("the origin of a checkpoint is one line and not empty");
        }
        CanonicalText.refuseUnpairedSurrogates("origin", origin);
        if (size < 0) {
            throw new IllegalArgumentException("a checkpoint cannot be of " + size + " entries");
        }
        if (size == 0 && !root.equals(Hash.ofEmptyTree())) {
            throw new IllegalArgumentException("a checkpoint of no entries has the root of the empty tree");
        }
    }

    /** The text that is signed, its last line feed included. */
    public String body() {
        return origin + "\n" + size + "\n" + StrictBase64.encode(root.bytes()) + "\n";
    }

    /** The checkpoint with exactly this body; extension lines, leading zeros and loose base64 are refused. */
    public static Checkpoint parse(String body) {
        List<String> lines = body.lines().toList();
        if (lines.size() != 3) {
            throw new IllegalArgumentException("a checkpoint has three lines, not " + lines.size());
        }
        Checkpoint checkpoint =
                new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hash.of(StrictBase64.decode(lines.get(2))));
        if (!checkpoint.body().equals(body)) {
            throw new IllegalArgumentException("readable as a checkpoint, but not written as one");
        }
        return checkpoint;
    }
}
