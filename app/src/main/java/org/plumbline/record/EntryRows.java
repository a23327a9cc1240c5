package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.ENTRY;
import static org.plumbline.platform.tables.Tables.PAYLOAD;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.plumbline.ledger.Hash;
import org.plumbline.ledger.SaltedPayload;
import org.plumbline.ledger.TreeNode;
import org.plumbline.platform.tables.routines.AppendEntry;
import org.springframework.stereotype.Component;

/** Entries as rows: the one place where the application's entries and the ledger's meet. */
@Component
final class EntryRows {
    private final DSLContext sql;
    private final CanonicalJson json;
    private final SecureRandom random = new SecureRandom();

    EntryRows(DSLContext sql, CanonicalJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** An entry that can be inserted as it is written here. */
    record Written(Entry entry, String content, SaltedPayload payload, org.plumbline.ledger.Entry ledgerEntry) {
        Hash leaf() {
            return ledgerEntry.leafHash();
        }
    }

    Written write(long index, Draft draft, Instant recordedAt) {
        String content = json.write(draft.fact());
        SaltedPayload payload = SaltedPayload.of(content.getBytes(StandardCharsets.UTF_8), random);
        return new Written(
                new Entry(
                        index,
                        draft.subject(),
                        draft.fact(),
                        draft.effectiveOn(),
                        recordedAt,
                        draft.actor(),
                        draft.source(),
                        draft.audience(),
                        draft.corrects()),
                content,
                payload,
                new org.plumbline.ledger.Entry(
                        index,
                        draft.subject().toString(),
                        json.name(draft.subject(), draft.fact()),
                        draft.effectiveOn().toString(),
                        recordedAt,
                        draft.actor().reference(),
                        written(draft.source()),
                        draft.audience().written(),
                        draft.corrects(),
                        payload.digest()));
    }

    /** Inserts the entry, the nodes it completes and its own audience's sight; false where the record ends elsewhere. */
    boolean insert(Written written, List<TreeNode> completed, RecordEnd.End end) {
        Entry entry = written.entry();
        Map<String, Instant> visibleFrom = entry.audience().visibleFrom(entry.recordedAt());
        AppendEntry append = new AppendEntry();
        append.setNewIndex(entry.index());
        append.setSubjectKind(entry.subject().kind());
        append.setSubjectId(entry.subject().id());
        append.setFact(written.ledgerEntry().fact());
        append.setEffectiveOn(entry.effectiveOn());
        append.setRecordedAt(timestamp(entry.recordedAt()));
        append.setActor(entry.actor().reference());
        append.setDocument(entry.source().document());
        append.setPlace(entry.source().place());
        append.setAudience(entry.audience().written().toArray(String[]::new));
        entry.corrects().ifPresent(corrected -> append.setCorrects(corrected));
        append.setPayloadDigest(written.payload().digest().bytes());
        append.setSalt(written.payload().salt());
        append.setContent(written.content());
        append.setLevels(completed.stream().map(node -> (short) node.level()).toArray(Short[]::new));
        append.setPositions(completed.stream().map(TreeNode::position).toArray(Long[]::new));
        append.setHashes(completed.stream().map(node -> node.hash().bytes()).toArray(byte[][]::new));
        append.setOrganisations(visibleFrom.keySet().toArray(String[]::new));
        append.setVisibleFrom(
                visibleFrom.values().stream().map(EntryRows::timestamp).toArray(OffsetDateTime[]::new));
        append.setBelievedLastAt(timestamp(end.recordedAt()));
        append.execute(sql.configuration());
        return append.getReturnValue();
    }

    /**
     * Where the record ends.
     *
     * @param recordedAt when its last entry was recorded; {@link Instant#EPOCH} while there is none
     */
    record End(long size, Instant recordedAt) {}

    End end() {
        return sql.select(ENTRY.INDEX, ENTRY.RECORDED_AT)
                .from(ENTRY)
                .orderBy(ENTRY.INDEX.desc())
                .limit(1)
                .fetchOptional(row -> new End(row.value1() + 1, row.value2().toInstant()))
                .orElse(new End(0, Instant.EPOCH));
    }

    /** Entries in the order of the record; one whose payload was disposed of is left out. */
    List<Entry> select(Condition condition) {
        return entries(query(condition).orderBy(ENTRY.INDEX));
    }

    List<Entry> latest(Condition condition, int atMost) {
        return entries(query(condition).orderBy(ENTRY.INDEX.desc()).limit(atMost));
    }

    private SelectConditionStep<? extends Record> query(Condition condition) {
        return sql.select(
                        ENTRY.INDEX,
                        ENTRY.SUBJECT_KIND,
                        ENTRY.SUBJECT_ID,
                        ENTRY.FACT,
                        ENTRY.EFFECTIVE_ON,
                        ENTRY.RECORDED_AT,
                        ENTRY.ACTOR,
                        ENTRY.DOCUMENT,
                        ENTRY.PLACE,
                        ENTRY.AUDIENCE,
                        ENTRY.CORRECTS,
                        PAYLOAD.CONTENT)
                .from(ENTRY)
                .join(PAYLOAD)
                .on(PAYLOAD.INDEX.eq(ENTRY.INDEX))
                .where(condition);
    }

    private List<Entry> entries(ResultQuery<? extends Record> query) {
        return query.fetch(row -> entry(row));
    }

    private Entry entry(Record row) {
        Long corrects = row.get(ENTRY.CORRECTS);
        return new Entry(
                row.get(ENTRY.INDEX),
                new Subject(row.get(ENTRY.SUBJECT_KIND), row.get(ENTRY.SUBJECT_ID)),
                json.read(row.get(ENTRY.FACT), row.get(PAYLOAD.CONTENT)),
                row.get(ENTRY.EFFECTIVE_ON),
                row.get(ENTRY.RECORDED_AT).toInstant(),
                new Actor(row.get(ENTRY.ACTOR)),
                new Source(row.get(ENTRY.DOCUMENT), row.get(ENTRY.PLACE)),
                Audience.parse(Arrays.asList(row.get(ENTRY.AUDIENCE))),
                corrects == null ? OptionalLong.empty() : OptionalLong.of(corrects));
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The ledger keeps a source as one line: document, tab, place. */
    static String written(Source source) {
        return source.place().isEmpty() ? source.document() : source.document() + "\t" + source.place();
    }
}
