package org.plumbline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test can set; until it does, the machine's. */
@TestConfiguration(proxyBeanMethods = false)
public class TestingClock {
    @Bean
    @Primary
    Settable settableClock() {
        return new Settable();
    }

    /** The clock itself. */
    public static final class Settable extends Clock {
        private final AtomicReference<Clock> clock = new AtomicReference<>(Clock.systemUTC());

        /** From now on it is this instant, until the next call. */
        public void set(Instant instant) {
            clock.set(Clock.fixed(instant, ZoneOffset.UTC));
        }

        /** From now on it is the machine's time again. */
        public void run() {
            clock.set(Clock.systemUTC());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.get().withZone(zone);
        }

        @Override
        public Instant instant() {
            return clock.get().instant();
        }
    }
}
