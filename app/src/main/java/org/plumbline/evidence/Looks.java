package org.plumbline.evidence;

import static org.plumbline.platform.tables.Tables.EVIDENCE_LOOK;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.plumbline.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at sensitive evidence or took it away; kept beside the record, since looking changes nothing in it. */
@Component
public class Looks {
    private final DSLContext sql;
    private final Clock clock;

    Looks(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One look.
     *
     * @param who a reference, such as {@code user/7f3a…}
     * @param organisation the slug of theirs
     * @param download whether the file was taken away and not only its page seen
     */
    public record Look(Instant at, String who, String organisation, int revision, boolean download) {}

    /** Writes down that somebody looked, where the evidence is sensitive; nothing otherwise. */
    @Transactional
    public void note(EvidenceItem item, int revision, boolean download, Actor who, String organisation) {
        if (item.marking() == Marking.OFFICIAL_SENSITIVE) {
            sql.insertInto(EVIDENCE_LOOK)
                    .set(EVIDENCE_LOOK.EVIDENCE, item.id())
                    .set(EVIDENCE_LOOK.REVISION, revision)
                    .set(EVIDENCE_LOOK.LOOKED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(EVIDENCE_LOOK.WHO, who.reference())
                    .set(EVIDENCE_LOOK.ORGANISATION, organisation)
                    .set(EVIDENCE_LOOK.DOWNLOAD, download)
                    .execute();
        }
    }

    /** The last looks at one piece of evidence, the latest first. */
    @Transactional(readOnly = true)
    public List<Look> of(String evidence, int atMost) {
        return sql.selectFrom(EVIDENCE_LOOK)
                .where(EVIDENCE_LOOK.EVIDENCE.eq(evidence))
                .orderBy(EVIDENCE_LOOK.ID.desc())
                .limit(atMost)
                .fetch(row -> new Look(
                        row.get(EVIDENCE_LOOK.LOOKED_AT).toInstant(),
                        row.get(EVIDENCE_LOOK.WHO),
                        row.get(EVIDENCE_LOOK.ORGANISATION),
                        row.get(EVIDENCE_LOOK.REVISION),
                        row.get(EVIDENCE_LOOK.DOWNLOAD)));
    }
}
