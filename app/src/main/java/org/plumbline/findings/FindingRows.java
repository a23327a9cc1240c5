package org.plumbline.findings;

import static org.plumbline.platform.tables.Tables.FINDING;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Showing;
import tools.jackson.databind.json.JsonMapper;

/** A finding as a row of the read table, and back. */
final class FindingRows {
    private static final JsonMapper JSON = new JsonMapper();

    private FindingRows() {}

    static Map<Field<?>, @Nullable Object> row(Finding finding, Showing showing) {
        FindingFact.Confirmed received = finding.received();
        Progress progress = finding.progress();
        Map<Field<?>, @Nullable Object> row = new HashMap<>();
        row.put(FINDING.ORGANISATION, showing.organisation());
        row.put(FINDING.ID, finding.id());
        row.put(FINDING.SHOWN_FROM, showing.shownFrom());
        row.put(FINDING.SHOWN_UNTIL, showing.shownUntil());
        row.put(FINDING.FORCE, received.force());
        row.put(FINDING.REPORT, received.reportId());
        row.put(FINDING.REF, received.ref());
        row.put(FINDING.KIND, received.kind().code());
        row.put(FINDING.AREA, received.area());
        row.put(FINDING.TITLE, received.title());
        row.put(FINDING.BODY, received.text());
        row.put(FINDING.PART_OF, received.partOf());
        row.put(FINDING.DUE_PHRASE, received.duePhrase());
        row.put(FINDING.DUE_BY, received.dueBy());
        row.put(FINDING.PAGE, received.page());
        row.put(FINDING.LINE, received.line());
        row.put(FINDING.HEADING, received.heading());
        row.put(FINDING.RECEIVED_ON, finding.receivedOn());
        row.put(FINDING.LEVEL, finding.level().map(FindingRows::number).orElse(null));
        row.put(FINDING.LEVEL_SINCE, finding.levelSince().orElse(null));
        row.put(FINDING.OWNER, finding.owner().map(Owner::reference).orElse(null));
        row.put(FINDING.OWNER_TITLE, finding.owner().map(Owner::title).orElse(null));
        row.put(FINDING.INSPECTORATE_DATE, finding.dates().inspectorate().orElse(null));
        row.put(FINDING.FORCE_DATE, finding.dates().force().orElse(null));
        row.put(FINDING.PROMISED_DATE, finding.dates().promise().orElse(null));
        row.put(FINDING.WORK_COMPLETED_ON, progress.workCompletedOn().orElse(null));
        row.put(
                FINDING.OUTCOME_ACHIEVED,
                progress.outcome().map(Progress.Judgement::achieved).orElse(null));
        row.put(
                FINDING.OUTCOME_ON,
                progress.outcome().map(Progress.Judgement::on).orElse(null));
        row.put(
                FINDING.SUBMITTED_ON,
                progress.submission().map(Progress.Submission::on).orElse(null));
        row.put(
                FINDING.LETTER,
                progress.submission().map(Progress.Submission::letter).orElse(null));
        row.put(
                FINDING.SIGNED_OFF,
                progress.submission().flatMap(Progress.Submission::signedOffBy).orElse(null));
        row.put(
                FINDING.SUBMITTED_LEVEL,
                progress.submission()
                        .flatMap(Progress.Submission::level)
                        .map(FindingRows::number)
                        .orElse(null));
        row.put(FINDING.REQUEST, written(progress.request()));
        row.put(FINDING.RETURNED, written(progress.returned()));
        row.put(FINDING.REPEATS, JSON.writeValueAsString(finding.repeats()));
        row.put(
                FINDING.REPEATS_OF,
                finding.repeats().stream()
                        .map(Repeat::finding)
                        .filter(Objects::nonNull)
                        .toArray(String[]::new));
        row.put(FINDING.CLOSED_ON, progress.closedOn().orElse(null));
        row.put(FINDING.REMAINS_ON, progress.remainsOn().orElse(null));
        row.put(FINDING.WITHDRAWN_ON, progress.withdrawnOn().orElse(null));
        row.put(FINDING.UPDATED_AT, finding.updatedAt().atOffset(ZoneOffset.UTC));
        row.put(FINDING.LAST_ENTRY, finding.lastEntry());
        row.put(FINDING.STAGE, finding.stage().code());
        row.put(FINDING.DUE_ON, finding.dates().nearest().map(Due::on).orElse(null));
        row.put(FINDING.BY_REF, SortKeys.reference(received.ref()));
        row.put(FINDING.BY_TITLE, SortKeys.words(received.title()));
        row.put(
                FINDING.BY_OWNER,
                finding.owner().map(owner -> SortKeys.words(owner.title())).orElse(null));
        return row;
    }

    static Finding finding(Record row) {
        return new Finding(
                row.get(FINDING.ID),
                new FindingFact.Confirmed(
                        row.get(FINDING.FORCE),
                        row.get(FINDING.REPORT),
                        row.get(FINDING.REF),
                        kind(row.get(FINDING.KIND)),
                        row.get(FINDING.AREA),
                        row.get(FINDING.TITLE),
                        row.get(FINDING.BODY),
                        row.get(FINDING.PART_OF),
                        row.get(FINDING.DUE_PHRASE),
                        row.get(FINDING.DUE_BY),
                        row.get(FINDING.PAGE),
                        row.get(FINDING.LINE),
                        row.get(FINDING.HEADING)),
                row.get(FINDING.RECEIVED_ON),
                level(row.get(FINDING.LEVEL)),
                Optional.ofNullable(row.get(FINDING.LEVEL_SINCE)),
                Optional.ofNullable(row.get(FINDING.OWNER))
                        .map(owner -> new Owner(owner, String.valueOf(row.get(FINDING.OWNER_TITLE)))),
                new Dates(
                        Optional.ofNullable(row.get(FINDING.INSPECTORATE_DATE)),
                        Optional.ofNullable(row.get(FINDING.FORCE_DATE)),
                        Optional.ofNullable(row.get(FINDING.PROMISED_DATE))),
                progress(row),
                List.of(JSON.readValue(row.get(FINDING.REPEATS), Repeat[].class)),
                row.get(FINDING.UPDATED_AT).toInstant(),
                row.get(FINDING.LAST_ENTRY));
    }

    private static Progress progress(Record row) {
        @Nullable LocalDate outcomeOn = row.get(FINDING.OUTCOME_ON);
        @Nullable LocalDate submittedOn = row.get(FINDING.SUBMITTED_ON);
        return new Progress(
                Optional.ofNullable(row.get(FINDING.WORK_COMPLETED_ON)),
                outcomeOn == null
                        ? Optional.empty()
                        : Optional.of(new Progress.Judgement(row.get(FINDING.OUTCOME_ACHIEVED), outcomeOn)),
                read(row.get(FINDING.REQUEST), Progress.Request.class),
                submittedOn == null
                        ? Optional.empty()
                        : Optional.of(new Progress.Submission(
                                submittedOn,
                                row.get(FINDING.LETTER),
                                level(row.get(FINDING.SUBMITTED_LEVEL)),
                                Optional.ofNullable(row.get(FINDING.SIGNED_OFF)))),
                read(row.get(FINDING.RETURNED), Progress.Returned.class),
                Optional.ofNullable(row.get(FINDING.CLOSED_ON)),
                Optional.ofNullable(row.get(FINDING.REMAINS_ON)),
                Optional.ofNullable(row.get(FINDING.WITHDRAWN_ON)));
    }

    private static @Nullable String written(Optional<? extends java.lang.Record> part) {
        return part.map(JSON::writeValueAsString).orElse(null);
    }

    private static <T> Optional<T> read(@Nullable String written, Class<T> type) {
        return Optional.ofNullable(written).map(json -> JSON.readValue(json, type));
    }

    private static short number(Level level) {
        return (short) level.number();
    }

    private static Optional<Level> level(@Nullable Short number) {
        return number == null ? Optional.empty() : Optional.of(Level.of(number));
    }

    private static FindingKind kind(String code) {
        for (FindingKind kind : FindingKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalStateException(
                "the register holds a kind of finding that nobody knows: " + code.toLowerCase(Locale.ROOT));
    }
}
