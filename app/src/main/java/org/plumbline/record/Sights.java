package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.ENTRY;
import static org.plumbline.platform.tables.Tables.SIGHT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Which organisation sees which entry, and from when: by the entry's own audience and by later disclosures. */
@Component
final class Sights {
    private final DSLContext sql;

    Sights(DSLContext sql) {
        this.sql = sql;
    }

    /** Writes again what an entry's own audience sees, and what the entry discloses. */
    void restore(Entry entry) {
        entry.audience()
                .visibleFrom(entry.recordedAt())
                .forEach((organisation, from) -> sql.insertInto(SIGHT)
                        .values(entry.index(), organisation, EntryRows.timestamp(from), entry.index())
                        .execute());
        disclose(entry);
    }

    /** Widens the sight of the subjects that an entry discloses, and names them. */
    Collection<Subject> disclose(Entry entry) {
        if (!(entry.fact() instanceof RecordFact.Disclosed disclosed)) {
            return List.of();
        }
        List<Subject> widened =
                disclosed.subjects().stream().map(Subject::parse).toList();
        for (Subject subject : widened) {
            disclose(entry, disclosed, subject);
        }
        return widened;
    }

    private void disclose(Entry entry, RecordFact.Disclosed disclosed, Subject subject) {
        Instant from = disclosed.at().isAfter(entry.recordedAt()) ? disclosed.at() : entry.recordedAt();
        for (String organisation : disclosed.to()) {
            sql.insertInto(SIGHT)
                    .select(DSL.select(
                                    ENTRY.INDEX,
                                    DSL.val(organisation),
                                    DSL.val(EntryRows.timestamp(from)),
                                    DSL.val(entry.index()))
                            .from(ENTRY)
                            .where(
                                    ENTRY.SUBJECT_KIND.eq(subject.kind()),
                                    ENTRY.SUBJECT_ID.eq(subject.id()),
                                    ENTRY.INDEX.lt(entry.index()),
                                    seenByDiscloser(entry, disclosed)))
                    .execute();
        }
    }

    /** Nobody opens to others what they do not see. */
    private Condition seenByDiscloser(Entry entry, RecordFact.Disclosed disclosed) {
        String by = disclosed.by();
        return by == null ? DSL.noCondition() : visible(by, entry.recordedAt());
    }

    /** The entry of the surrounding query is visible to an organisation at an instant. */
    Condition visible(String organisation, Instant at) {
        return DSL.exists(DSL.selectOne()
                .from(SIGHT)
                .where(
                        SIGHT.ENTRY.eq(ENTRY.INDEX),
                        SIGHT.ORGANISATION.in(organisation, Audience.PUBLIC),
                        SIGHT.VISIBLE_FROM.le(EntryRows.timestamp(at))));
    }

    /** For each entry of a subject, each organisation's first instant of sight. */
    Map<Long, Map<String, Instant>> of(Subject subject) {
        return sql
                .select(SIGHT.ENTRY, SIGHT.ORGANISATION, DSL.min(SIGHT.VISIBLE_FROM))
                .from(SIGHT)
                .join(ENTRY)
                .on(ENTRY.INDEX.eq(SIGHT.ENTRY))
                .where(ENTRY.SUBJECT_KIND.eq(subject.kind()), ENTRY.SUBJECT_ID.eq(subject.id()))
                .groupBy(SIGHT.ENTRY, SIGHT.ORGANISATION)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.toMap(
                                row -> row.value2(), row -> row.value3().toInstant())));
    }

    void clear() {
        sql.deleteFrom(SIGHT).execute();
    }
}
