package org.plumbline.inspections.imports;

import static org.plumbline.platform.tables.Tables.IMPORT_JUDGMENT;
import static org.plumbline.platform.tables.Tables.REPORT_IMPORT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.plumbline.inspections.Grade;
import org.plumbline.inspections.Judgment;
import org.plumbline.web.ChangedUnderneath;
import org.springframework.stereotype.Component;

/** Imports as rows. */
@Component
final class ImportRows {
    private final DSLContext sql;

    ImportRows(DSLContext sql) {
        this.sql = sql;
    }

    void insert(ReportImport received) {
        sql.insertInto(REPORT_IMPORT)
                .set(REPORT_IMPORT.ID, received.id())
                .set(REPORT_IMPORT.ORGANISATION, received.organisation())
                .set(REPORT_IMPORT.FILE_DIGEST, received.fileDigest())
                .set(REPORT_IMPORT.FILE_NAME, received.fileName())
                .set(REPORT_IMPORT.MEDIA_TYPE, received.mediaType())
                .set(REPORT_IMPORT.RECEIVED_AT, timestamp(received.receivedAt()))
                .set(REPORT_IMPORT.RECEIVED_BY, received.receivedBy())
                .set(REPORT_IMPORT.PUBLISHED_SAID, received.publishedSaid())
                .set(REPORT_IMPORT.STATE, received.state().code())
                .execute();
    }

    Optional<ReportImport> find(String id) {
        return select(REPORT_IMPORT.ID.eq(id)).stream().findFirst();
    }

    /** Of one organisation, the newest first. */
    List<ReportImport> of(String organisation) {
        return select(REPORT_IMPORT.ORGANISATION.eq(organisation));
    }

    List<ReportImport> of(String organisation, String fileDigest) {
        return select(REPORT_IMPORT.ORGANISATION.eq(organisation).and(REPORT_IMPORT.FILE_DIGEST.eq(fileDigest)));
    }

    /** Counts one more attempt at reading and gives whether there is anything to read. */
    boolean begin(String id) {
        return sql.update(REPORT_IMPORT)
                        .set(REPORT_IMPORT.STATE, ImportState.READING.code())
                        .set(REPORT_IMPORT.ATTEMPTS, REPORT_IMPORT.ATTEMPTS.plus(1))
                        .where(
                                REPORT_IMPORT.ID.eq(id),
                                REPORT_IMPORT.STATE.in(ImportState.RECEIVED.code(), ImportState.READING.code()))
                        .execute()
                == 1;
    }

    void unreadable(String id, String problem, Instant at) {
        sql.update(REPORT_IMPORT)
                .set(REPORT_IMPORT.STATE, ImportState.UNREADABLE.code())
                .set(REPORT_IMPORT.PROBLEM, problem)
                .set(REPORT_IMPORT.READ_AT, timestamp(at))
                .where(REPORT_IMPORT.ID.eq(id), REPORT_IMPORT.STATE.eq(ImportState.READING.code()))
                .execute();
    }

    void read(String id, Instant at) {
        sql.update(REPORT_IMPORT)
                .set(REPORT_IMPORT.STATE, ImportState.REVIEW.code())
                .set(REPORT_IMPORT.READ_AT, timestamp(at))
                .where(REPORT_IMPORT.ID.eq(id))
                .execute();
    }

    /** Takes the import for one change: everybody else who saw this version comes too late from here on. */
    void claim(String id, int version) {
        int claimed = sql.update(REPORT_IMPORT)
                .set(REPORT_IMPORT.VERSION, REPORT_IMPORT.VERSION.plus(1))
                .where(REPORT_IMPORT.ID.eq(id), REPORT_IMPORT.VERSION.eq(version))
                .execute();
        if (claimed == 0) {
            throw new ChangedUnderneath("Somebody changed this import while you had the page open. "
                    + "Nothing of yours was stored: open the page again and look at what is there now.");
        }
    }

    void state(String id, ImportState state, String reportId) {
        sql.update(REPORT_IMPORT)
                .set(REPORT_IMPORT.STATE, state.code())
                .set(REPORT_IMPORT.REPORT, reportId)
                .where(REPORT_IMPORT.ID.eq(id))
                .execute();
    }

    void fields(String id, ReportFields fields) {
        sql.update(REPORT_IMPORT)
                .set(REPORT_IMPORT.FORCE_NAME, fields.forceName())
                .set(REPORT_IMPORT.PROGRAMME, fields.programme())
                .set(REPORT_IMPORT.TITLE, fields.title())
                .set(REPORT_IMPORT.PUBLISHED, fields.published())
                .set(REPORT_IMPORT.FRAMEWORK, fields.frameworkId())
                .set(REPORT_IMPORT.SUPERSEDES, fields.supersedes())
                .where(REPORT_IMPORT.ID.eq(id))
                .execute();
        sql.deleteFrom(IMPORT_JUDGMENT).where(IMPORT_JUDGMENT.IMPORT.eq(id)).execute();
        for (int place = 0; place < fields.judgments().size(); place++) {
            Judgment judgment = fields.judgments().get(place);
            sql.insertInto(IMPORT_JUDGMENT)
                    .set(IMPORT_JUDGMENT.IMPORT, id)
                    .set(IMPORT_JUDGMENT.PLACE, place)
                    .set(IMPORT_JUDGMENT.AREA, judgment.area())
                    .set(IMPORT_JUDGMENT.GRADE, judgment.grade().code())
                    .execute();
        }
    }

    private List<ReportImport> select(Condition condition) {
        return sql
                .selectFrom(REPORT_IMPORT)
                .where(condition)
                .orderBy(REPORT_IMPORT.RECEIVED_AT.desc(), REPORT_IMPORT.ID)
                .fetch()
                .stream()
                .map(this::reportImport)
                .toList();
    }

    private ReportImport reportImport(Record row) {
        return new ReportImport(
                row.get(REPORT_IMPORT.ID),
                row.get(REPORT_IMPORT.ORGANISATION),
                row.get(REPORT_IMPORT.FILE_DIGEST),
                row.get(REPORT_IMPORT.FILE_NAME),
                row.get(REPORT_IMPORT.MEDIA_TYPE),
                row.get(REPORT_IMPORT.RECEIVED_AT).toInstant(),
                row.get(REPORT_IMPORT.RECEIVED_BY),
                row.get(REPORT_IMPORT.PUBLISHED_SAID),
                ImportState.of(row.get(REPORT_IMPORT.STATE)),
                Optional.ofNullable(row.get(REPORT_IMPORT.READ_AT)).map(OffsetDateTime::toInstant),
                row.get(REPORT_IMPORT.PROBLEM),
                row.get(REPORT_IMPORT.VERSION),
                new ReportFields(
                        row.get(REPORT_IMPORT.FORCE_NAME),
                        row.get(REPORT_IMPORT.PROGRAMME),
                        row.get(REPORT_IMPORT.TITLE),
                        row.get(REPORT_IMPORT.PUBLISHED),
                        row.get(REPORT_IMPORT.FRAMEWORK),
                        row.get(REPORT_IMPORT.SUPERSEDES),
                        judgments(row.get(REPORT_IMPORT.ID))),
                row.get(REPORT_IMPORT.REPORT));
    }

    private List<Judgment> judgments(String id) {
        return sql.select(IMPORT_JUDGMENT.AREA, IMPORT_JUDGMENT.GRADE)
                .from(IMPORT_JUDGMENT)
                .where(IMPORT_JUDGMENT.IMPORT.eq(id))
                .orderBy(IMPORT_JUDGMENT.PLACE)
                .fetch(row -> new Judgment(row.value1(), grade(row.value2())));
    }

    private static Grade grade(String code) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
