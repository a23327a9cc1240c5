package org.plumbline.inspections.imports;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.Jobs;
import org.plumbline.record.Actor;
import org.plumbline.record.StoredFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings files in and says where each stands. An import is seen by the organisation alone that brought it. */
@Component
public class ReportImports {
    private final ImportRows rows;
    private final StoredFiles files;
    private final Jobs jobs;
    private final ReportReading reading;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReportImports(ImportRows rows, StoredFiles files, Jobs jobs, ReportReading reading, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.jobs = jobs;
        this.reading = reading;
        this.clock = clock;
    }

    /** A file as it comes. */
    public record Incoming(
            InputStream content,
            String name,
            String mediaType,
            @Nullable LocalDate published) {
        public Incoming {
            int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
            name = name.substring(slash + 1).strip();
            name = name.isEmpty() ? "unnamed" : name;
        }
    }

    /** Keeps a file and queues its reading; recognises one that the organisation brought before by its digest. */
    @Transactional
    public Receipt receive(Incoming file, String organisation, Actor actor) {
        String digest = files.store(file.content(), file.name(), file.mediaType());
        Optional<ReportImport> earlier = rows.of(organisation, digest).stream()
                .filter(one -> one.state() != ImportState.UNREADABLE && one.state() != ImportState.DISCARDED)
                .findFirst();
        if (earlier.isPresent()) {
            return new Receipt.AlreadyThere(earlier.get());
        }
        ReportImport received = received(file, digest, organisation, actor);
        rows.insert(received);
        jobs.queue(reading, received.id());
        return new Receipt.Received(received);
    }

    private ReportImport received(Incoming file, String digest, String organisation, Actor actor) {
        byte[] id = new byte[6];
        random.nextBytes(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new ReportImport(
                HexFormat.of().formatHex(id),
                organisation,
                digest,
                file.name(),
                file.mediaType(),
                now,
                actor.reference(),
                file.published(),
                ImportState.RECEIVED,
                Optional.empty(),
                "",
                0,
                ReportFields.unknown(null),
                "");
    }

    /** One import, where it is the organisation's own. */
    @Transactional(readOnly = true)
    public Optional<ReportImport> find(String id, String organisation) {
        return rows.find(id).filter(one -> one.organisation().equals(organisation));
    }

    /** Every import of an organisation that is neither registered nor discarded, the newest first. */
    @Transactional(readOnly = true)
    public List<ReportImport> inProgress(String organisation) {
        return rows.of(organisation).stream()
                .filter(one -> one.state() != ImportState.REGISTERED && one.state() != ImportState.DISCARDED)
                .toList();
    }

    /** Begins what is queued, for a command that waits for it where no server runs. */
    public void startReading() {
        jobs.start();
    }
}
