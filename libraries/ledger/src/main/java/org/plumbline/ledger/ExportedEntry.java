package org.plumbline.ledger;

import java.util.Optional;

/** An entry on its way into an export, with its payload unless that was disposed of. */
public record ExportedEntry(Entry entry, Optional<SaltedPayload> payload) {
    public ExportedEntry {
        payload.ifPresent(kept -> {
            if (!kept.digest().equals(entry.payloadDigest())) {
                throw new IllegalArgumentException("entry " + entry.index() + " does not commit to this payload");
            }
        });
    }
}
