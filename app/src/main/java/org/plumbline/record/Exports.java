package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.ENTRY;
import static org.plumbline.platform.tables.Tables.PAYLOAD;
import static org.plumbline.platform.tables.Tables.TREE_NODE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.plumbline.ledger.ExportedEntry;
import org.plumbline.ledger.Hash;
import org.plumbline.ledger.RecordExport;
import org.plumbline.ledger.SaltedPayload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The whole record as one file that a stranger can check without the server. */
@Component
public class Exports {
    private static final int ROWS_AT_A_TIME = 2000;

    private final DSLContext sql;
    private final Checkpoints checkpoints;

    Exports(DSLContext sql, Checkpoints checkpoints) {
        this.sql = sql;
        this.checkpoints = checkpoints;
    }

    /** Writes the record as it stands, with a checkpoint signed for it; the file appears only when it is whole. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Checkpoints.Signed write(Path file) throws IOException {
        Checkpoints.Signed signed = checkpoints.sign();
        try (Stream<Hash> leaves = leaves(signed.size());
                Stream<ExportedEntry> entries = entries(signed.size())) {
            Iterator<Hash> leaf = leaves.iterator();
            RecordExport.write(file, checkpoints.key(), signed.note(), leaf, entries.iterator());
        }
        return signed;
    }

    private Stream<Hash> leaves(long size) {
        return sql.select(TREE_NODE.HASH)
                .from(TREE_NODE)
                .where(TREE_NODE.LEVEL.eq((short) 0), TREE_NODE.POSITION.lt(size))
                .orderBy(TREE_NODE.POSITION)
                .fetchSize(ROWS_AT_A_TIME)
                .fetchStream()
                .map(row -> Hash.of(row.value1()));
    }

    private Stream<ExportedEntry> entries(long size) {
        return sql.select()
                .from(ENTRY)
                .leftJoin(PAYLOAD)
                .on(PAYLOAD.INDEX.eq(ENTRY.INDEX))
                .where(ENTRY.INDEX.lt(size))
                .orderBy(ENTRY.INDEX)
                .fetchSize(ROWS_AT_A_TIME)
                .fetchStream()
                .map(Exports::exported);
    }

    private static ExportedEntry exported(org.jooq.Record row) {
        Long corrects = row.get(ENTRY.CORRECTS);
        org.plumbline.ledger.Entry entry = new org.plumbline.ledger.Entry(
                row.get(ENTRY.INDEX),
                row.get(ENTRY.SUBJECT_KIND) + "/" + row.get(ENTRY.SUBJECT_ID),
                row.get(ENTRY.FACT),
                row.get(ENTRY.EFFECTIVE_ON).toString(),
                row.get(ENTRY.RECORDED_AT).toInstant(),
                row.get(ENTRY.ACTOR),
                EntryRows.written(new Source(row.get(ENTRY.DOCUMENT), row.get(ENTRY.PLACE))),
                Arrays.asList(row.get(ENTRY.AUDIENCE)),
                corrects == null ? OptionalLong.empty() : OptionalLong.of(corrects),
                Hash.of(row.get(ENTRY.PAYLOAD_DIGEST)));
        String content = row.get(PAYLOAD.CONTENT);
        return new ExportedEntry(
                entry,
                content == null
                        ? Optional.empty()
                        : Optional.of(
                                new SaltedPayload(row.get(PAYLOAD.SALT), content.getBytes(StandardCharsets.UTF_8))));
    }
}
