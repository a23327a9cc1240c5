package org.plumbline.contradictions;

import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/**
 * The identities that an organisation declared, as far as the entries say.
 *
 * @param lines in the notation of the reconciliation library
 */
record DeclaredLines(String lines, long lastEntry) {
    static Optional<DeclaredLines> after(List<Entry> entries) {
        return Standing.inOrder(entries).stream()
                .filter(entry -> entry.fact() instanceof IdentityFact.Declared)
                .reduce((before, later) -> later)
                .map(entry -> new DeclaredLines(
                        ((IdentityFact.Declared) entry.fact()).lines(),
                        entries.getLast().index()));
    }
}
