package org.plumbline.record;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How long the record is, looked up in the database at most four times a second: what this process records is known here at
 * once, what another process records within that quarter. Answers that depend on the record alone hold while it stays the same.
 */
@Component
public class RecordLength {
    private static final Duration FRESH = Duration.ofMillis(250);

    private final EntryRows rows;
    private @Nullable Looked looked;
    private long changes;

    RecordLength(EntryRows rows) {
        this.rows = rows;
    }

    private record Looked(long length, Instant at) {}

    /** The number of entries, as known at an instant; not to be asked by a transaction that is changing it. */
    public long at(Instant instant) {
        if (changing()) {
            throw new IllegalStateException("the length of the record was asked for in a transaction that changes it");
        }
        long changesBefore;
        synchronized (this) {
            Looked last = looked;
            if (last != null
                    && !instant.isBefore(last.at())
                    && instant.isBefore(last.at().plus(FRESH))) {
                return last.length();
            }
            changesBefore = changes;
        }
        long length = rows.end().size();
        synchronized (this) {
            if (changes == changesBefore) {
                looked = new Looked(length, instant);
            }
        }
        return length;
    }

    /** Looks again after the running transaction, which changes what there is to see. */
    void changesWithTransaction() {
        if (!changing()) {
            TransactionSynchronizationManager.registerSynchronization(new Change());
        }
    }

    private static boolean changing() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(Change.class::isInstance);
    }

    private final class Change implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }

    private synchronized void forget() {
        looked = null;
        changes++;
    }
}
