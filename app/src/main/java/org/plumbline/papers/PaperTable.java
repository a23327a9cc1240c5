package org.plumbline.papers;

import static org.plumbline.platform.tables.Tables.PAPER_SHOWN;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.record.Audience;
import org.plumbline.record.ReadTable;
import org.plumbline.record.Showing;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The papers as each organisation sees them now; the fold's result, kept. */
@Component
final class PaperTable implements ReadTable {
    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext sql;

    PaperTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String subjectKind() {
        return Paper.KIND;
    }

    @Override
    public void clear() {
        sql.deleteFrom(PAPER_SHOWN).execute();
    }

    @Override
    public void admit(String organisation) {
        sql.insertInto(
                        PAPER_SHOWN,
                        PAPER_SHOWN.ORGANISATION,
                        PAPER_SHOWN.ID,
                        PAPER_SHOWN.SHOWN_FROM,
                        PAPER_SHOWN.SHOWN_UNTIL,
                        PAPER_SHOWN.STATE)
                .select(DSL.select(
                                DSL.val(organisation),
                                PAPER_SHOWN.ID,
                                PAPER_SHOWN.SHOWN_FROM,
                                PAPER_SHOWN.SHOWN_UNTIL,
                                PAPER_SHOWN.STATE)
                        .from(PAPER_SHOWN)
                        .where(PAPER_SHOWN.ORGANISATION.eq(Audience.PUBLIC)))
                .execute();
    }

    @Override
    public void show(Subject subject, List<Showing> showings) {
        sql.deleteFrom(PAPER_SHOWN).where(PAPER_SHOWN.ID.eq(subject.id())).execute();
        for (Showing showing : showings) {
            Paper.after(showing.entries()).ifPresent(paper -> insert(paper, showing));
        }
    }

    private void insert(Paper paper, Showing showing) {
        sql.insertInto(PAPER_SHOWN)
                .set(PAPER_SHOWN.ORGANISATION, showing.organisation())
                .set(PAPER_SHOWN.ID, paper.id())
                .set(PAPER_SHOWN.SHOWN_FROM, showing.shownFrom())
                .set(PAPER_SHOWN.SHOWN_UNTIL, showing.shownUntil())
                .set(PAPER_SHOWN.STATE, JSON.writeValueAsString(paper))
                .execute();
    }

    List<Paper> select(Vantage vantage, Condition condition) {
        OffsetDateTime at = vantage.knownBy().atOffset(ZoneOffset.UTC);
        return sql.select(PAPER_SHOWN.STATE)
                .from(PAPER_SHOWN)
                .where(
                        PAPER_SHOWN.ORGANISATION.eq(vantage.viewer().organisation()),
                        PAPER_SHOWN.SHOWN_FROM.isNull().or(PAPER_SHOWN.SHOWN_FROM.le(at)),
                        PAPER_SHOWN.SHOWN_UNTIL.isNull().or(PAPER_SHOWN.SHOWN_UNTIL.gt(at)),
                        condition)
                .orderBy(PAPER_SHOWN.ID)
                .fetch(row -> JSON.readValue(row.value1(), Paper.class));
    }

    /** The first of {@code id}, {@code id-2}, {@code id-3} … that no paper has. */
    String free(String id) {
        String free = id;
        for (int number = 2; sql.fetchExists(PAPER_SHOWN, PAPER_SHOWN.ID.eq(free)); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
