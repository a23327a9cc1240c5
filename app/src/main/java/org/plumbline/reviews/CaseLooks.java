package org.plumbline.reviews;

import static org.plumbline.platform.tables.Tables.REVIEWED_CASE_LOOK;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.plumbline.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at a case; kept beside the record, since looking changes nothing in it. */
@Component
public class CaseLooks {
    private final DSLContext sql;
    private final Clock clock;

    CaseLooks(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One look.
     *
     * @param who a reference, such as {@code user/7f3a…}
     * @param organisation the slug of theirs
     */
    public record Look(Instant at, String who, String organisation) {}

    /** Writes down that somebody looked at a case, by its id. */
    @Transactional
    public void note(String reviewedCase, Actor who, String organisation) {
        sql.insertInto(REVIEWED_CASE_LOOK)
                .set(REVIEWED_CASE_LOOK.REVIEWED_CASE, reviewedCase)
                .set(REVIEWED_CASE_LOOK.LOOKED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(REVIEWED_CASE_LOOK.WHO, who.reference())
                .set(REVIEWED_CASE_LOOK.ORGANISATION, organisation)
                .execute();
    }

    /** The last looks at one case, the latest first. */
    @Transactional(readOnly = true)
    public List<Look> of(String reviewedCase, int atMost) {
        return sql.selectFrom(REVIEWED_CASE_LOOK)
                .where(REVIEWED_CASE_LOOK.REVIEWED_CASE.eq(reviewedCase))
                .orderBy(REVIEWED_CASE_LOOK.ID.desc())
                .limit(atMost)
                .fetch(row -> new Look(
                        row.get(REVIEWED_CASE_LOOK.LOOKED_AT).toInstant(),
                        row.get(REVIEWED_CASE_LOOK.WHO),
                        row.get(REVIEWED_CASE_LOOK.ORGANISATION)));
    }
}
