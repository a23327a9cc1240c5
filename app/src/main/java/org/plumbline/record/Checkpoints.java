package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.CHECKPOINT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.plumbline.ledger.Checkpoint;
import org.plumbline.ledger.CheckpointSigner;
import org.plumbline.ledger.CheckpointVerifier;
import org.plumbline.platform.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed heads of the record's tree. Whoever keeps one can prove later that nothing before it was altered. */
@Component
public class Checkpoints {
    private final DSLContext sql;
    private final Clock clock;
    private final EntryRows rows;
    private final RecordTree tree;
    private final CheckpointSigner signer;

    Checkpoints(DSLContext sql, Clock clock, EntryRows rows, RecordTree tree, DataFolder data) {
        this.sql = sql;
        this.clock = clock;
        this.rows = rows;
        this.tree = tree;
        this.signer = signer(data.folder("keys").resolve("checkpoint.key"));
    }

    /**
     * A checkpoint that was signed.
     *
     * @param size how many entries it covers
     * @param note the signed note, as somebody would keep it in a file
     */
    public record Signed(long size, String root, Instant signedAt, String note) {}

    /** The checkpoint of the record as it stands, signed now if it was not before. */
    @Transactional
    public Signed sign() {
        tree.lock();
        long size = rows.end().size();
        return find(size).orElseGet(() -> sign(size));
    }

    /** The newest checkpoint, if one was ever signed. */
    @Transactional(readOnly = true)
    public Optional<Signed> latest() {
        return sql.select(CHECKPOINT.SIZE)
                .from(CHECKPOINT)
                .orderBy(CHECKPOINT.SIZE.desc())
                .limit(1)
                .fetchOptional(row -> row.value1())
                .flatMap(this::find);
    }

    /** The public key with which every checkpoint can be checked, as it is handed out. */
    public CheckpointVerifier key() {
        return signer.verifier();
    }

    private Signed sign(long size) {
        String note = signer.sign(new Checkpoint(signer.name(), size, tree.root(size)));
        sql.insertInto(CHECKPOINT)
                .values(size, EntryRows.timestamp(clock.instant()), note)
                .execute();
        return find(size).orElseThrow();
    }

    private Optional<Signed> find(long size) {
        return sql.select(CHECKPOINT.SIZE, CHECKPOINT.SIGNED_AT, CHECKPOINT.NOTE)
                .from(CHECKPOINT)
                .where(CHECKPOINT.SIZE.eq(size))
                .fetchOptional(row -> new Signed(
                        row.value1(), tree.root(size).hex(), row.value2().toInstant(), row.value3()));
    }

    private static CheckpointSigner signer(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[8];
                new SecureRandom().nextBytes(random);
                String name = "plumbline.example/record/" + HexFormat.of().formatHex(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        file,
                        CheckpointSigner.generate(name, new SecureRandom()).privateText(),
                        StandardOpenOption.SYNC);
            }
            return CheckpointSigner.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the key for checkpoints cannot be read: " + file, e);
        }
    }
}
