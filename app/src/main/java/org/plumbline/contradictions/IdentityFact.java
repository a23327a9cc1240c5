package org.plumbline.contradictions;

import org.plumbline.record.Fact;

/** What can be recorded about declared identities; their subjects are of the kind {@link Identities#KIND}. */
public sealed interface IdentityFact extends Fact {
    /**
     * These are the identities now, in the notation of the reconciliation library; they take the place of the earlier ones.
     *
     * @param lines one identity a line
     */
    record Declared(String lines) implements IdentityFact {}
}
