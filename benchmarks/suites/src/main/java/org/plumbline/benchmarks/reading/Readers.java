package org.plumbline.benchmarks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Two threads that work off a list of files, each taking the next as soon as it is done with one. */
final class Readers {
    static final int THREADS = 2;

    private Readers() {}

    /** Something done to the file with an index. */
    @FunctionalInterface
    interface Step {
        void at(int index) throws Exception;
    }

    static void each(int count, Step step) throws Exception {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> working = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                working.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        step.at(i);
                    }
                    return null;
                }));
            }
            for (Future<?> worker : working) {
                worker.get();
            }
        }
    }
}
