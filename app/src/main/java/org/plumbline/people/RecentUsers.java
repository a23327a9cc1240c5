package org.plumbline.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Users as they were within the last quarter of a second, so that not every request of a page asks the database who asks.
 * What this process changes of a user holds at once, what another changes within that quarter.
 */
@Component
final class RecentUsers {
    private static final Duration FRESH = Duration.ofMillis(250);
    private static final int AT_MOST = 1000;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Seen(Optional<User> user, Instant at) {
        boolean fresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    /** A user by their id; asked for unless seen lately. */
    Optional<User> find(String id, Instant now, Supplier<Optional<User>> ask) {
        Seen known = seen.get(id);
        if (known != null && known.fresh(now)) {
            return known.user();
        }
        long before = changes.get();
        Optional<User> user = ask.get();
        if (seen.size() >= AT_MOST) {
            seen.clear();
        }
        seen.put(id, new Seen(user, now));
        if (changes.get() != before) {
            seen.remove(id);
        }
        return user;
    }

    /** Forgets everybody after the running transaction, which changes somebody. */
    void changeWithTransaction() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                changes.incrementAndGet();
                seen.clear();
            }
        });
    }
}
