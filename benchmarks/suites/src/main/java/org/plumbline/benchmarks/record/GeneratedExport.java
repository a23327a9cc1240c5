package org.plumbline.benchmarks.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.plumbline.ledger.Checkpoint;
import org.plumbline.ledger.CheckpointSigner;
import org.plumbline.ledger.ExportedEntry;
import org.plumbline.ledger.Hash;
import org.plumbline.ledger.InMemoryTree;
import org.plumbline.ledger.RecordExport;
import org.plumbline.ledger.SaltedPayload;
import org.plumbline.record.Audience;

/** An export of so many entries, made from a seed and written as the product writes one. */
final class GeneratedExport {
    private static final Instant FROM = Instant.parse("2024-01-01T09:00:00Z");

    private final long seed;
    private final long size;

    GeneratedExport(long seed, long size) {
        this.seed = seed;
        this.size = size;
    }

    /** Writes it, signed with a new key, and gives the root that was signed. */
    Hash write(Path file) throws IOException {
        InMemoryTree tree = new InMemoryTree();
        entries().forEachRemaining(exported -> tree.append(exported.entry().leafHash()));
        CheckpointSigner signer = CheckpointSigner.generate("plumbline.example/benchmark", new SecureRandom());
        String note = signer.sign(new Checkpoint(signer.name(), size, tree.root()));
        Iterator<Hash> leaves = LongStream.range(0, size)
                .mapToObj(position -> tree.node(0, position))
                .iterator();
        RecordExport.write(file, signer.verifier(), note, leaves, entries());
        return tree.root();
    }

    /** The entries in order, the same at each call. */
    private Iterator<ExportedEntry> entries() {
        SplittableRandom random = new SplittableRandom(seed);
        return LongStream.range(0, size)
                .mapToObj(index -> {
                    String content = NoteFact.Written.of((int) index, random).canonicalJson();
                    SaltedPayload payload = SaltedPayload.of(content.getBytes(StandardCharsets.UTF_8), random);
                    return new ExportedEntry(
                            BulkEntries.Notes.entry(index, Audience.PUBLIC, FROM.plusSeconds(index), payload.digest()),
                            Optional.of(payload));
                })
                .iterator();
    }
}
