package org.plumbline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.ledger.Verdict.Broken;
import org.plumbline.ledger.Verdict.Kind;
import org.plumbline.ledger.Walk.Misfit;

/**
 * Checks a record export, with neither server nor database: every hash is recomputed from content, and a file of any size
 * is checked in the same small memory.
 */
public final class RecordVerifier {
    private final ExportBytes bytes;
    private final Workers workers;

    private RecordVerifier(ExportBytes bytes, Workers workers) {
        this.bytes = bytes;
        this.workers = workers;
    }

    /**
     * The verdict on the export, and on whether it continues the checkpoint that was kept, where one is given.
     *
     * @throws IOException only where one of the files cannot be read; whatever they hold ends in a verdict
     */
    public static Verdict verify(Path export, Optional<Path> keptCheckpoint) throws IOException {
        Optional<KeptCheckpoint> kept =
                keptCheckpoint.isPresent() ? Optional.of(kept(keptCheckpoint.get())) : Optional.empty();
        try (FileChannel channel = FileChannel.open(export);
                Arena arena = Arena.ofShared();
                Workers workers = new Workers()) {
            ExportBytes bytes = new ExportBytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
            return verify(bytes, kept, workers);
        } catch (InternalError e) {
            throw new IOException("the file became shorter while it was read: " + export, e);
        }
    }

    static Verdict verify(ExportBytes bytes, Optional<KeptCheckpoint> kept, Workers workers)
            throws InterruptedIOException {
        return new RecordVerifier(bytes, workers).verdict(kept);
    }

    private static KeptCheckpoint kept(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new KeptCheckpoint(new String(in.readNBytes(SignedNote.MOST_BYTES + 1), StandardCharsets.UTF_8));
        }
    }

    private Verdict verdict(Optional<KeptCheckpoint> kept) throws InterruptedIOException {
        try {
            ExportHead head = ExportHead.read(bytes);
            LeafList leaves = head.leaves();
            boolean listIsSigned = leaves.count() == head.checkpoint().size()
                    && leaves.root(leaves.count(), workers)
                            .equals(head.checkpoint().root());
            Walk walk = Walk.over(bytes, leaves, workers);
            if (!listIsSigned) {
                return new UnsignedList(bytes, head).explain(walk);
            }
            Optional<Broken> broken = broken(leaves, walk);
            if (broken.isPresent()) {
                return broken.get();
            }
            Optional<Checkpoint> continued =
                    kept.isPresent() ? Optional.of(kept.get().continuedBy(head, workers)) : Optional.empty();
            return new Verdict.Holds(
                    leaves.count(),
                    head.checkpoint().root(),
                    head.checkpoint(),
                    head.key().vkey(),
                    walk.disposed(),
                    continued);
        } catch (BrokenExport e) {
            return e.verdict();
        }
    }

    private Optional<Broken> broken(LeafList leaves, Walk walk) {
        if (walk.misfit().isPresent()) {
            return Optional.of(misfit(leaves, walk.misfit().get()));
        }
        return switch (walk.ending().orElseThrow()) {
            case BlockScan.Ending.Improper(Broken verdict) ->
                Optional.of(walk.passed() < leaves.count() ? verdict : Broken.of(verdict.kind(), verdict.sentence()));
            case BlockScan.Ending.Proper(long declared) -> atEnd(leaves, walk.passed(), declared);
        };
    }

    private static Optional<Broken> atEnd(LeafList leaves, long passed, long declared) {
        if (passed < leaves.count()) {
            return Optional.of(Broken.at(
                    passed,
                    Kind.REMOVED,
                    "was removed, with all that came after it: " + leaves.count() + " entries were signed and " + passed
                            + " are here"));
        }
        if (declared != passed || leaves.declared() != passed) {
            return Optional.of(Broken.of(
                    Kind.MALFORMED,
                    "The export holds " + passed + " entries and says that it holds " + leaves.declared()
                            + " at their list and " + declared + " at its end."));
        }
        return Optional.empty();
    }

    private Broken misfit(LeafList leaves, Misfit misfit) {
        long place = misfit.place();
        return switch (misfit.fault()) {
            case NONE -> throw new IllegalStateException("a block without fault was taken for a misfit");
            case SURPLUS ->
                Broken.at(
                        place,
                        Kind.INSERTED,
                        "was inserted after the last that was signed: " + leaves.count() + " entries were signed");
            case OTHER_LEAF -> new Misplacement(bytes, leaves).explain(place, misfit.block());
            case OTHER_INDEX ->
                Broken.at(place, Kind.MALFORMED, "was signed under another index than that of its place");
            case OTHER_NUMBER ->
                Broken.at(
                        place,
                        Kind.ALTERED,
                        "was altered: its first line calls it entry "
                                + misfit.block().number());
            case OTHER_PAYLOAD ->
                Broken.at(place, Kind.ALTERED, "was altered: its payload or its salt is not what was signed");
        };
    }
}
