package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.ENTRY;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.ledger.TreeNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The entries of the record: appended once, read from a vantage. */
@Component
public class Entries {
    private final DSLContext sql;
    private final Clock clock;
    private final EntryRows rows;
    private final Sights sights;
    private final ReadTables readTables;
    private final RecordTree tree;
    private final RecordEnd end;
    private final RecordLength length;

    Entries(
            DSLContext sql,
            Clock clock,
            EntryRows rows,
            Sights sights,
            ReadTables readTables,
            RecordTree tree,
            RecordEnd end,
            RecordLength length) {
        this.sql = sql;
        this.clock = clock;
        this.rows = rows;
        this.sights = sights;
        this.readTables = readTables;
        this.tree = tree;
        this.end = end;
        this.length = length;
    }

    /** Appends one entry in the caller's transaction and keeps the read tables with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry append(Draft draft) {
        return append(List.of(draft)).getFirst();
    }

    /** Appends several entries in their order; the read tables are kept once for each subject. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Entry> append(List<Draft> drafts) {
        length.changesWithTransaction();
        List<Entry> appended = new ArrayList<>();
        Set<Subject> touched = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            Entry entry = append(draft, end.believed())
                    .or(() -> append(draft, end.read()))
                    .orElseThrow(() -> new IllegalStateException("the record moved under the lock that holds it"));
            touched.add(draft.subject());
            touched.addAll(sights.disclose(entry));
            appended.add(entry);
        }
        readTables.refresh(appended, touched);
        return List.copyOf(appended);
    }

    /** Empty where the record does not end there. */
    private Optional<Entry> append(Draft draft, RecordEnd.End last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // A machine's clock can be set back; the record's own time cannot.
        Instant recordedAt = now.isBefore(last.recordedAt()) ? last.recordedAt() : now;
        EntryRows.Written written = rows.write(last.size(), draft, recordedAt);
        List<TreeNode> completed = tree.completed(last, written.leaf());
        if (!rows.insert(written, completed, last)) {
            return Optional.empty();
        }
        end.moved(last.after(recordedAt, completed));
        return Optional.of(written.entry());
    }

    /** What was recorded about one subject, in order. */
    @Transactional(readOnly = true)
    public List<Entry> of(Subject subject, Vantage vantage) {
        return rows.select(ENTRY.SUBJECT_KIND
                .eq(subject.kind())
                .and(ENTRY.SUBJECT_ID.eq(subject.id()))
                .and(seen(vantage)));
    }

    /** What was recorded about some subjects of a kind, in order. */
    @Transactional(readOnly = true)
    public List<Entry> of(String subjectKind, Collection<String> ids, Vantage vantage) {
        return ids.isEmpty()
                ? List.of()
                : rows.select(ENTRY.SUBJECT_KIND
                        .eq(subjectKind)
                        .and(ENTRY.SUBJECT_ID.eq(DSL.any(ids.toArray(String[]::new))))
                        .and(seen(vantage)));
    }

    /** Lets nobody else who asks record anything about a subject before the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Subject subject) {
        sql.select(DSL.function(
                        "pg_advisory_xact_lock",
                        Object.class,
                        DSL.val(subject.kind().hashCode()),
                        DSL.val(subject.id().hashCode())))
                .fetch();
    }

    /** What was recorded about every subject of a kind, in order. */
    @Transactional(readOnly = true)
    public List<Entry> ofKind(String subjectKind, Vantage vantage) {
        return rows.select(ENTRY.SUBJECT_KIND.eq(subjectKind).and(seen(vantage)));
    }

    /** One entry by its index, where it can be seen. */
    @Transactional(readOnly = true)
    public Optional<Entry> at(long index, Vantage vantage) {
        return rows.select(ENTRY.INDEX.eq(index).and(seen(vantage))).stream().findFirst();
    }

    /** The last entries before an index that can be seen, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> latest(Vantage vantage, long before, int atMost) {
        return rows.latest(ENTRY.INDEX.lt(before).and(seen(vantage)), atMost);
    }

    /** How many entries can be seen. */
    @Transactional(readOnly = true)
    public long count(Vantage vantage) {
        return sql.fetchCount(ENTRY, seen(vantage));
    }

    /** Whether nothing was ever recorded. */
    @Transactional(readOnly = true)
    public boolean empty() {
        return rows.end().size() == 0;
    }

    private Condition seen(Vantage vantage) {
        Instant present = clock.instant();
        Instant knownBy = vantage.knownBy().isAfter(present) ? present : vantage.knownBy();
        Condition seen = ENTRY.RECORDED_AT
                .le(EntryRows.timestamp(knownBy))
                .and(ENTRY.EFFECTIVE_ON.le(vantage.asAt()))
                .and(sights.visible(vantage.viewer().as(), knownBy));
        return vantage.viewer().asThemselves()
                ? seen
                : seen.and(sights.visible(vantage.viewer().organisation(), present));
    }
}
