package org.plumbline.record;

import java.util.Optional;

/** What came of asking that something be recorded. */
public sealed interface Outcome {
    /**
     * It is in the record.
     *
     * @param entries how many entries that took; 0 where everything was so already
     */
    record Done(int entries) implements Outcome {}

    /**
     * It cannot be recorded now; nothing was.
     *
     * @param reason a sentence
     * @param unblock a sentence: what would have to be so first
     */
    record Refused(String reason, String unblock) implements Outcome {}

    /** A refusal where a condition holds, and nothing otherwise; rules are chains of these. */
    static Optional<Refused> refusedIf(boolean refused, String reason, String unblock) {
        return refused ? Optional.of(new Refused(reason, unblock)) : Optional.empty();
    }
}
