package org.plumbline.ledger;

import java.util.Optional;
import java.util.OptionalLong;

/** What a verifier found. */
public sealed interface Verdict {
    /** One or two sentences for a reader who has never seen this program. */
    String sentence();

    /**
     * Every entry of the export is what the signed checkpoint says.
     *
     * @param vkey the key that signed the export, which the reader must compare with the one known from elsewhere
     * @param disposed how many entries have had their payload disposed of
     * @param kept the earlier checkpoint of which this export is a continuation, where one was given
     */
    record Holds(long size, Hash root, Checkpoint checkpoint, String vkey, long disposed, Optional<Checkpoint> kept)
            implements Verdict {
        @Override
        public String sentence() {
            StringBuilder text = new StringBuilder("The record holds: ")
                    .append(size == 1 ? "its 1 entry is" : "its " + size + " entries are")
                    .append(" exactly what the checkpoint of ")
                    .append(checkpoint.origin())
                    .append(" signed.");
            if (disposed > 0) {
                text.append(disposed == 1 ? " 1 payload was" : " " + disposed + " payloads were")
                        .append(" disposed of: that there was an entry is proved, what it said is not shown.");
            }
            kept.ifPresent(earlier -> text.append(" The first ")
                    .append(earlier.size())
                    .append(" are the same as when the kept checkpoint was signed."));
            return text.append(" It was signed with the key ")
                    .append(vkey)
                    .append('.')
                    .toString();
        }
    }

    /**
     * The export is not what was signed.
     *
     * @param firstEntry the first entry concerned, by its index as printed in the export (the first entry is 0), where it
     *     can be known
     */
    record Broken(OptionalLong firstEntry, Kind kind, String sentence) implements Verdict {
        /** The entry is the subject of the sentence. */
        static Broken at(long entry, Kind kind, String what) {
            return new Broken(OptionalLong.of(entry), kind, "Entry " + entry + " (the first is entry 0) " + what + ".");
        }

        /** No entry can be named. */
        static Broken of(Kind kind, String sentence) {
            return new Broken(OptionalLong.empty(), kind, sentence);
        }
    }

    /** The ways in which an export can be broken. */
    enum Kind {
        /** An entry, its salt, its payload, its number or its leaf hash is not what was signed. */
        ALTERED,
        /** An entry that was signed is missing. */
        REMOVED,
        /** The entries are there, in another order. */
        REORDERED,
        /** An entry stands there that was not signed, or not signed in that place. */
        INSERTED,
        /** The file stops before its end line. */
        TRUNCATED,
        /** The file is not written as an export must be. */
        MALFORMED,
        /** The export's own checkpoint was not signed by the export's key. */
        SIGNATURE,
        /** The checkpoint that somebody kept is of another key, another ledger, or other entries. */
        CHECKPOINT_MISMATCH,
        /** The checkpoint that somebody kept is itself no signed checkpoint, so that it proves nothing. */
        CHECKPOINT_UNUSABLE
    }
}
