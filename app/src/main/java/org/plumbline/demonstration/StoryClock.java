package org.plumbline.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands at the instant of the event that is being told, so that the record learns it then and not today. */
final class StoryClock extends Clock {
    private final AtomicReference<Instant> instant;

    StoryClock(Instant beginning) {
        this.instant = new AtomicReference<>(beginning);
    }

    void set(Instant now) {
        instant.set(now);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return instant.get();
    }
}
