package org.plumbline.benchmarks.protocol;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Looks at processes five times a second and remembers the most they held. */
final class MemoryWatch implements AutoCloseable {
    private static final long EVERY_MILLISECONDS = 200;

    private final AtomicReference<Memory> most = new AtomicReference<>(Memory.NONE);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    MemoryWatch(Processes processes) {
        var _ = clock.scheduleAtFixedRate(
                () -> most.accumulateAndGet(processes.memory(), Memory::orMore),
                0,
                EVERY_MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    Memory most() {
        return most.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clock.close();
    }
}
