package org.plumbline.ledger;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.ledger.BlockCheck.Fault;

/**
 * One walk over all blocks, each checked in its place.
 *
 * @param misfit the first block that is wrong in its place; the walk went no further
 * @param ending how the blocks ended, where the walk came to the end
 */
record Walk(long passed, long disposed, Optional<Misfit> misfit, Optional<BlockScan.Ending> ending) {
    private static final int BLOCKS_IN_PIECE = 2_048;

    /** A block that is wrong in its place. */
    record Misfit(long place, Block block, Fault fault) {}

    private record Piece(long disposed, Optional<Misfit> misfit) {}

    static Walk over(ExportBytes bytes, LeafList leaves, Workers workers) throws BrokenExport, InterruptedIOException {
        BlockScan scan = new BlockScan(bytes, leaves.end());
        List<Piece> done = new ArrayList<>();
        workers.each(new Pieces(scan, bytes, leaves), piece -> {
            done.add(piece);
            return piece.misfit().isEmpty();
        });
        Optional<Misfit> misfit =
                done.isEmpty() ? Optional.empty() : done.getLast().misfit();
        return new Walk(
                scan.passed(),
                done.stream().mapToLong(Piece::disposed).sum(),
                misfit,
                misfit.isPresent() ? Optional.empty() : Optional.of(scan.ending()));
    }

    /** Steps to the next blocks while the threads check those before. */
    private static final class Pieces implements Iterator<Callable<Piece>> {
        private final BlockScan scan;
        private final ExportBytes bytes;
        private final LeafList leaves;
        private Optional<Block> next;

        Pieces(BlockScan scan, ExportBytes bytes, LeafList leaves) {
            this.scan = scan;
            this.bytes = bytes;
            this.leaves = leaves;
            this.next = scan.next();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public Callable<Piece> next() {
            if (next.isEmpty()) {
                throw new NoSuchElementException("the blocks are at their end");
            }
            long first = scan.passed() - 1;
            List<Block> blocks = new ArrayList<>(BLOCKS_IN_PIECE);
            while (next.isPresent() && blocks.size() < BLOCKS_IN_PIECE) {
                blocks.add(next.get());
                next = scan.next();
            }
            return () -> check(first, blocks);
        }

        private Piece check(long first, List<Block> blocks) {
            BlockCheck check = new BlockCheck(bytes, leaves);
            long disposed = 0;
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                Fault fault = check.fault(first + i, block);
                if (fault != Fault.NONE) {
                    return new Piece(disposed, Optional.of(new Misfit(first + i, block, fault)));
                }
                disposed += block.disposed() ? 1 : 0;
            }
            return new Piece(disposed, Optional.empty());
        }
    }
}
