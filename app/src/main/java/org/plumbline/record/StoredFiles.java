package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.STORED_FILE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.plumbline.platform.DataFolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files kept under the digest of their content; a file is on disk, synchronised, before any row names it. */
@Component
public class StoredFiles {
    private final DSLContext sql;
    private final Clock clock;
    private final Path folder;

    StoredFiles(DSLContext sql, Clock clock, DataFolder data) {
        this.sql = sql;
        this.clock = clock;
        this.folder = data.folder("files");
    }

    /** Keeps a file in the caller's transaction; the same content twice is one file. Gives its SHA-256, in hex. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String store(InputStream content, String name, String mediaType) {
        try {
            Path arriving = Files.createTempFile(folder, "arriving", ".part");
            MessageDigest sha = sha256();
            long bytes;
            try (InputStream digesting = new DigestInputStream(content, sha)) {
                bytes = Files.copy(digesting, arriving, StandardCopyOption.REPLACE_EXISTING);
            }
            String digest = HexFormat.of().formatHex(sha.digest());
            keep(arriving, digest);
            sql.insertInto(STORED_FILE)
                    .set(STORED_FILE.DIGEST, digest)
                    .set(STORED_FILE.NAME, name)
                    .set(STORED_FILE.MEDIA_TYPE, mediaType)
                    .set(STORED_FILE.BYTES, bytes)
                    .set(STORED_FILE.STORED_AT, EntryRows.timestamp(clock.instant()))
                    .onConflictDoNothing()
                    .execute();
            return digest;
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + name + " could not be kept", e);
        }
    }

    /** What is known of a kept file. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(String digest) {
        return sql.selectFrom(STORED_FILE)
                .where(STORED_FILE.DIGEST.eq(digest))
                .fetchOptional(row -> new StoredFile(
                        row.get(STORED_FILE.DIGEST),
                        row.get(STORED_FILE.NAME),
                        row.get(STORED_FILE.MEDIA_TYPE),
                        row.get(STORED_FILE.BYTES),
                        path(digest)));
    }

    private void keep(Path arriving, String digest) throws IOException {
        Path shelf = Files.createDirectories(shelf(digest));
        synchronise(arriving);
        Files.move(arriving, path(digest), StandardCopyOption.ATOMIC_MOVE);
        synchronise(shelf);
        synchronise(folder);
    }

    private static void synchronise(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path path(String digest) {
        return shelf(digest).resolve(digest);
    }

    private Path shelf(String digest) {
        return folder.resolve(digest.substring(0, 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
