package org.plumbline.opendata.street;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Counts the rows of street files on some threads, in stretches of a few megabytes. */
public final class StreetScan {
    /** How many columns a file may have that is read here. */
    public static final int MOST_COLUMNS = Lines.COLUMNS;

    private static final int PIECE = 4 << 20;

    private final Path scratch;
    private final int threads;
    private final Predicate<String> knownForce;
    private final int piece;
    private final Queue<PieceReader> readers = new ConcurrentLinkedQueue<>();

    /**
     * @param scratch an existing folder for what does not fit into memory
     * @param knownForce whether a name in the column of forces means anything; asked on any thread
     */
    public StreetScan(Path scratch, int threads, Predicate<String> knownForce) {
        this(scratch, threads, knownForce, PIECE);
    }

    StreetScan(Path scratch, int threads, Predicate<String> knownForce, int piece) {
        this.scratch = scratch;
        this.threads = threads;
        this.knownForce = knownForce;
        this.piece = piece;
    }

    /** Hears what came of the rows, in the order of files and within a file in the order of lines. */
    public interface Hearer {
        /** So many more rows of a file, by its place in the list, are like this. */
        void counted(int file, StreetCell cell, long many) throws IOException;

        /** A row was refused; the first line of a file is 1. */
        void refused(int file, long line, Wrong wrong, String found) throws IOException;
    }

    /**
     * Crime IDs that stand on more than one row.
     *
     * @param ids as many
     * @param rows on which they stand
     */
    public record Doubled(long ids, long rows) {}

    /** Reads the files, each once. */
    public Doubled scan(List<StreetFile> files, Hearer hearer) throws IOException, InterruptedException {
        DoubledIds ids = new DoubledIds(Files.createTempDirectory(scratch, "ids"));
        Iterator<Piece> pieces = pieces(files).iterator();
        Deque<Future<PieceRead>> underWay = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            long line = 1;
            while (pieces.hasNext() || !underWay.isEmpty()) {
                while (pieces.hasNext() && underWay.size() < 2 * threads) {
                    Piece next = pieces.next();
                    underWay.add(workers.submit(() -> read(next)));
                }
                PieceRead read = underWay.remove().get();
                line = read.piece().first() ? 1 : line;
                hear(read, line, hearer);
                ids.add(read.ids());
                line += read.lines();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
        return ids.doubled();
    }

    private static void hear(PieceRead read, long firstLine, Hearer hearer) throws IOException {
        for (PieceRead.Refusal refusal : read.refused()) {
            hearer.refused(read.piece().file(), firstLine + refusal.line(), refusal.wrong(), refusal.found());
        }
        for (var cell : read.cells().entrySet()) {
            hearer.counted(read.piece().file(), cell.getKey(), cell.getValue());
        }
    }

    private PieceRead read(Piece stretch) throws IOException {
        PieceReader free = readers.poll();
        PieceReader reader = free == null ? new PieceReader(piece, knownForce) : free;
        PieceRead read = reader.read(stretch);
        readers.add(reader);
        return read;
    }

    private List<Piece> pieces(List<StreetFile> files) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            long size = Files.size(files.get(file).path());
            for (long from = 0; from < size; from += piece) {
                pieces.add(new Piece(file, files.get(file), from, Math.min(size, from + piece)));
            }
        }
        return pieces;
    }
}
