package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.SHOWN;
import static org.plumbline.platform.tables.Tables.SHOWN_LINK;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Row3;
import org.jooq.Row6;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/**
 * The states of one kind of subject as each organisation sees them now; the fold's result, kept as JSON.
 *
 * @param <T> what the fold gives; a record that JSON can hold
 */
public final class ShownTable<T> implements ReadTable {
    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext sql;
    private final String kind;
    private final Class<T> type;
    private final Function<List<Entry>, Optional<T>> fold;
    private final Function<Fact, Set<String>> links;

    /** A table whose subjects are found by their ids alone. */
    public ShownTable(DSLContext sql, String kind, Class<T> type, Function<List<Entry>, Optional<T>> fold) {
        this(sql, kind, type, fold, fact -> Set.of());
    }

    /**
     * A table whose subjects are also found by what their entries name.
     *
     * @param links what a fact names, such as {@code finding/…} or {@code user/…}; whatever a search is for
     */
    public ShownTable(
            DSLContext sql,
            String kind,
            Class<T> type,
            Function<List<Entry>, Optional<T>> fold,
            Function<Fact, Set<String>> links) {
        this.sql = sql;
        this.kind = kind;
        this.type = type;
        this.fold = fold;
        this.links = links;
    }

    @Override
    public String subjectKind() {
        return kind;
    }

    @Override
    public void clear() {
        sql.deleteFrom(SHOWN).where(SHOWN.KIND.eq(kind)).execute();
        sql.deleteFrom(SHOWN_LINK).where(SHOWN_LINK.KIND.eq(kind)).execute();
    }

    @Override
    public void admit(String organisation) {
        sql.insertInto(
                        SHOWN,
                        SHOWN.KIND,
                        SHOWN.ORGANISATION,
                        SHOWN.SUBJECT,
                        SHOWN.SHOWN_FROM,
                        SHOWN.SHOWN_UNTIL,
                        SHOWN.STATE)
                .select(DSL.select(
                                SHOWN.KIND,
                                DSL.val(organisation),
                                SHOWN.SUBJECT,
                                SHOWN.SHOWN_FROM,
                                SHOWN.SHOWN_UNTIL,
                                SHOWN.STATE)
                        .from(SHOWN)
                        .where(SHOWN.KIND.eq(kind), SHOWN.ORGANISATION.eq(Audience.PUBLIC)))
                .execute();
    }

    @Override
    public void show(Subject subject, List<Showing> showings) {
        sql.deleteFrom(SHOWN)
                .where(SHOWN.KIND.eq(kind), SHOWN.SUBJECT.eq(subject.id()))
                .execute();
        List<Row6<String, String, String, OffsetDateTime, OffsetDateTime, String>> rows = new ArrayList<>();
        for (Showing showing : showings) {
            fold.apply(showing.entries())
                    .ifPresent(state -> rows.add(DSL.row(
                            kind,
                            showing.organisation(),
                            subject.id(),
                            showing.shownFrom(),
                            showing.shownUntil(),
                            JSON.writeValueAsString(state))));
        }
        if (!rows.isEmpty()) {
            sql.insertInto(
                            SHOWN,
                            SHOWN.KIND,
                            SHOWN.ORGANISATION,
                            SHOWN.SUBJECT,
                            SHOWN.SHOWN_FROM,
                            SHOWN.SHOWN_UNTIL,
                            SHOWN.STATE)
                    .valuesOfRows(rows)
                    .execute();
        }
        link(subject, showings);
    }

    private void link(Subject subject, List<Showing> showings) {
        List<Row3<String, String, String>> named = showings.stream()
                .flatMap(showing -> showing.entries().stream())
                .distinct()
                .flatMap(entry -> links.apply(entry.fact()).stream())
                .distinct()
                .sorted()
                .map(link -> DSL.row(kind, link, subject.id()))
                .toList();
        if (!named.isEmpty()) {
            sql.insertInto(SHOWN_LINK, SHOWN_LINK.KIND, SHOWN_LINK.LINK, SHOWN_LINK.SUBJECT)
                    .valuesOfRows(named)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** The state of every subject, as one who looks now sees it. */
    public List<T> all(Vantage vantage) {
        return select(vantage, DSL.noCondition());
    }

    public Optional<T> find(String subject, Vantage vantage) {
        return select(vantage, SHOWN.SUBJECT.eq(subject)).stream().findFirst();
    }

    /** The state of every subject of which an entry ever named one of the links, as one who looks now sees it. */
    List<T> linked(Collection<String> links, Vantage vantage) {
        return select(
                vantage,
                SHOWN.SUBJECT.in(DSL.select(SHOWN_LINK.SUBJECT).from(SHOWN_LINK).where(naming(links))));
    }

    /** The ids of the subjects of which an entry ever named one of the links, whoever may see them. */
    Collection<String> linked(Collection<String> links) {
        return sql.selectDistinct(SHOWN_LINK.SUBJECT)
                .from(SHOWN_LINK)
                .where(naming(links))
                .fetch(SHOWN_LINK.SUBJECT);
    }

    /** One link is asked for as such, so that the plan of the commonest question stays what it was. */
    private Condition naming(Collection<String> links) {
        Condition named = links.size() == 1
                ? SHOWN_LINK.LINK.eq(links.iterator().next())
                : SHOWN_LINK.LINK.eq(DSL.any(links.toArray(String[]::new)));
        return SHOWN_LINK.KIND.eq(kind).and(named);
    }

    /** Whether anybody at all sees such a subject, now or later. */
    public boolean exists(String subject) {
        return sql.fetchExists(SHOWN, SHOWN.KIND.eq(kind), SHOWN.SUBJECT.eq(subject));
    }

    /** The first of {@code id}, {@code id-2}, {@code id-3} … that no subject has. */
    public String free(String id) {
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
        return sql.select(SHOWN.STATE)
                .from(SHOWN)
                .where(
                        SHOWN.KIND.eq(kind),
                        SHOWN.ORGANISATION.eq(vantage.viewer().organisation()),
                        SHOWN.SHOWN_FROM.isNull().or(SHOWN.SHOWN_FROM.le(at)),
                        SHOWN.SHOWN_UNTIL.isNull().or(SHOWN.SHOWN_UNTIL.gt(at)),
                        condition)
                .orderBy(SHOWN.SUBJECT)
                .fetch(row -> JSON.readValue(row.value1(), type));
    }
}
