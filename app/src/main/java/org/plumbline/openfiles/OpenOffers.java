package org.plumbline.openfiles;

import static org.plumbline.platform.tables.Tables.OPEN_FILE_OFFER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jooq.DSLContext;
import org.plumbline.record.Actor;
import org.plumbline.record.StoredFile;
import org.plumbline.record.StoredFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was read of published files that somebody offered, kept until it is taken in, so that they are read once. */
@Component
public class OpenOffers {
    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext sql;
    private final StoredFiles files;
    private final Clock clock;

    OpenOffers(DSLContext sql, StoredFiles files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps what was read, so that it can be looked at.
     *
     * @param force the organisation that offers it
     * @return its id
     */
    @Transactional
    public String keep(Told told, String force, Actor actor) {
        String id = UUID.randomUUID().toString();
        sql.insertInto(OPEN_FILE_OFFER)
                .set(OPEN_FILE_OFFER.ID, id)
                .set(OPEN_FILE_OFFER.TOLD, stored(told))
                .set(OPEN_FILE_OFFER.OFFERED_BY, actor.reference())
                .set(OPEN_FILE_OFFER.FORCE, force)
                .set(OPEN_FILE_OFFER.OFFERED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return id;
    }

    /** What an organisation offered. */
    @Transactional(readOnly = true)
    public Optional<Told> find(String id, String force) {
        return sql.selectFrom(OPEN_FILE_OFFER)
                .where(OPEN_FILE_OFFER.ID.eq(id), OPEN_FILE_OFFER.FORCE.eq(force))
                .fetchOptional(OPEN_FILE_OFFER.TOLD)
                .flatMap(files::find)
                .map(StoredFile::path)
                .map(OpenOffers::read);
    }

    private String stored(Told told) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream output = new GZIPOutputStream(packed)) {
            JSON.writeValue(output, told);
        } catch (IOException e) {
            throw new UncheckedIOException("what was read could not be kept", e);
        }
        return files.store(new ByteArrayInputStream(packed.toByteArray()), "told.json.gz", "application/gzip");
    }

    private static Told read(Path file) {
        try (InputStream packed = Files.newInputStream(file);
                InputStream input = new GZIPInputStream(packed)) {
            return JSON.readValue(input, Told.class);
        } catch (IOException e) {
            throw new UncheckedIOException("what was read of published files cannot be read again", e);
        }
    }
}
