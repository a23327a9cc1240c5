package org.plumbline.inspections;

import static org.plumbline.platform.tables.Tables.INSPECTIONS_SHOWN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.ReadTable;
import org.plumbline.record.Showing;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import tools.jackson.databind.json.JsonMapper;

/** The states of one kind of subject as each organisation sees them now; the fold's result, kept. */
final class ShownTable<T> implements ReadTable {
    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext sql;
    private final String kind;
    private final Class<T> type;
    private final Function<List<Entry>, Optional<T>> fold;

    ShownTable(DSLContext sql, String kind, Class<T> type, Function<List<Entry>, Optional<T>> fold) {
        this.sql = sql;
        this.kind = kind;
        this.type = type;
        this.fold = fold;
    }

    @Override
    public String subjectKind() {
        return kind;
    }

    @Override
    public void clear() {
        sql.deleteFrom(INSPECTIONS_SHOWN).where(INSPECTIONS_SHOWN.KIND.eq(kind)).execute();
    }

    @Override
    public void show(Subject subject, List<Showing> showings) {
        sql.deleteFrom(INSPECTIONS_SHOWN)
                .where(INSPECTIONS_SHOWN.KIND.eq(kind), INSPECTIONS_SHOWN.SUBJECT.eq(subject.id()))
                .execute();
        for (Showing showing : showings) {
            fold.apply(showing.entries()).ifPresent(state -> insert(subject, showing, state));
        }
    }

    private void insert(Subject subject, Showing showing, T state) {
        sql.insertInto(INSPECTIONS_SHOWN)
                .set(INSPECTIONS_SHOWN.KIND, kind)
                .set(INSPECTIONS_SHOWN.ORGANISATION, showing.organisation())
                .set(INSPECTIONS_SHOWN.SUBJECT, subject.id())
                .set(INSPECTIONS_SHOWN.SHOWN_FROM, timestamp(showing.from()))
                .set(INSPECTIONS_SHOWN.SHOWN_UNTIL, timestamp(showing.until()))
                .set(INSPECTIONS_SHOWN.STATE, JSON.writeValueAsString(state))
                .execute();
    }

    /** The state of every subject, as one who looks now sees it. */
    List<T> all(Vantage vantage) {
        return select(vantage, DSL.noCondition());
    }

    Optional<T> find(String subject, Vantage vantage) {
        return select(vantage, INSPECTIONS_SHOWN.SUBJECT.eq(subject)).stream().findFirst();
    }

    /** Whether anybody at all sees such a subject, now or later. */
    boolean exists(String subject) {
        return sql.fetchExists(
                INSPECTIONS_SHOWN, INSPECTIONS_SHOWN.KIND.eq(kind), INSPECTIONS_SHOWN.SUBJECT.eq(subject));
    }

    /** The first of {@code id}, {@code id-2}, {@code id-3} … that no subject has. */
    String free(String id) {
        String free = id;
        for (int number = 2; exists(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    Optional<T> folded(List<Entry> entries) {
        return fold.apply(entries);
    }

    private List<T> select(Vantage vantage, Condition condition) {
        OffsetDateTime at = vantage.knownBy().atOffset(ZoneOffset.UTC);
        return sql.select(INSPECTIONS_SHOWN.STATE)
                .from(INSPECTIONS_SHOWN)
                .where(
                        INSPECTIONS_SHOWN.KIND.eq(kind),
                        INSPECTIONS_SHOWN.ORGANISATION.eq(vantage.viewer().organisation()),
                        INSPECTIONS_SHOWN.SHOWN_FROM.isNull().or(INSPECTIONS_SHOWN.SHOWN_FROM.le(at)),
                        INSPECTIONS_SHOWN.SHOWN_UNTIL.isNull().or(INSPECTIONS_SHOWN.SHOWN_UNTIL.gt(at)),
                        condition)
                .orderBy(INSPECTIONS_SHOWN.SUBJECT)
                .fetch(row -> JSON.readValue(row.value1(), type));
    }

    private static @Nullable OffsetDateTime timestamp(Optional<Instant> instant) {
        return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
