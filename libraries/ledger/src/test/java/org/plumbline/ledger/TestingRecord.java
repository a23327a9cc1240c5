package org.plumbline.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;

/** A small fictional record, the same for the same seed, with the signer that keeps it. */
final class TestingRecord {
    static final String ORIGIN = "ledger.example/force-a";

    final CheckpointSigner signer;
    final List<ExportedEntry> entries;

    private TestingRecord(CheckpointSigner signer, List<ExportedEntry> entries) {
        this.signer = signer;
        this.entries = List.copyOf(entries);
    }

    static TestingRecord of(int size, long seed) {
        Random random = new Random(seed);
        CheckpointSigner signer = CheckpointSigner.generate(ORIGIN, new SecureRandom());
        return new TestingRecord(
                signer,
                LongStream.range(0, size).mapToObj(i -> entry(i, random)).toList());
    }

    private static ExportedEntry entry(long index, Random random) {
        String said = "{\"entry\":" + index + ",\"said\":\"" + "x".repeat(random.nextInt(40)) + "\"}";
        SaltedPayload payload = SaltedPayload.of(said.getBytes(StandardCharsets.UTF_8), random);
        return new ExportedEntry(
                new Entry(
                        index,
                        "finding/F-" + random.nextInt(9),
                        "FindingFact.Levelled",
                        "2024-03-01",
                        Instant.parse("2024-03-02T10:00:00Z").plusSeconds(index),
                        "officer/inspection-lead",
                        "Inspection report, page " + index,
                        index % 3 == 0 ? List.of("force", "panel") : List.of("public"),
                        index > 4 && index % 5 == 0 ? OptionalLong.of(index - 3) : OptionalLong.empty(),
                        payload.digest()),
                Optional.of(payload));
    }

    TestingRecord first(int size) {
        return new TestingRecord(signer, entries.subList(0, size));
    }

    TestingRecord signedBy(CheckpointSigner other) {
        return new TestingRecord(other, entries);
    }

    /** The same record after the payload of one entry was disposed of. */
    TestingRecord withDisposed(int index) {
        List<ExportedEntry> kept = new ArrayList<>(entries);
        kept.set(index, new ExportedEntry(entries.get(index).entry(), Optional.empty()));
        return new TestingRecord(signer, kept);
    }

    /** A record in which one entry says something else, all hashes consistent. */
    TestingRecord rewrittenAt(int index) {
        List<ExportedEntry> rewritten = new ArrayList<>(entries);
        rewritten.set(index, entry(index, new Random(987_654_321)));
        return new TestingRecord(signer, rewritten);
    }

    List<Hash> leaves() {
        return entries.stream().map(exported -> exported.entry().leafHash()).toList();
    }

    Checkpoint checkpoint() {
        InMemoryTree tree = new InMemoryTree();
        leaves().forEach(tree::append);
        return new Checkpoint(ORIGIN, tree.size(), tree.root());
    }

    String note() {
        return signer.sign(checkpoint());
    }

    byte[] export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RecordExport.write(out, signer.verifier(), note(), leaves().iterator(), entries.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The export taken to pieces, for a tamperer to put together again. */
    TamperedExport tampered() {
        return new TamperedExport(this);
    }
}
