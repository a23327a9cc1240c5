package org.plumbline.ledger;

import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Two threads that work on an export piece by piece, a few pieces ahead of whoever takes the results in order. */
final class Workers implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int PIECES_AHEAD = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Hands the results over in the order of the pieces, until one of them says that it is enough. */
    <T> void each(Iterator<Callable<T>> pieces, Predicate<T> wantsMore) throws BrokenExport, InterruptedIOException {
        Deque<Future<T>> ahead = new ArrayDeque<>();
        boolean more = true;
        while (more && (pieces.hasNext() || !ahead.isEmpty())) {
            if (pieces.hasNext() && ahead.size() < PIECES_AHEAD) {
                ahead.add(threads.submit(pieces.next()));
            } else {
                more = wantsMore.test(result(ahead.remove()));
            }
        }
    }

    private static <T> T result(Future<T> future) throws BrokenExport, InterruptedIOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while an export was verified");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case BrokenExport broken -> throw broken;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
