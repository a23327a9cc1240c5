package org.plumbline.inspections.imports;

import static org.plumbline.platform.tables.Tables.IMPORT_ITEM;
import static org.plumbline.platform.tables.Tables.IMPORT_LINE;
import static org.plumbline.platform.tables.Tables.IMPORT_WARNING;
import static org.plumbline.platform.tables.Tables.REPORT_IMPORT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What an import holds, as rows: its items, the reader's warnings, the lines of the file. */
@Component
final class ItemRows {
    private final DSLContext sql;

    ItemRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Replaces every item. */
    void save(String id, List<ImportItem> items) {
        sql.deleteFrom(IMPORT_ITEM).where(IMPORT_ITEM.IMPORT.eq(id)).execute();
        sql.batch(IntStream.range(0, items.size())
                        .<Query>mapToObj(place -> insert(id, place, items.get(place)))
                        .toList())
                .execute();
    }

    private Query insert(String id, int place, ImportItem item) {
        ItemWords words = item.words();
        return sql.insertInto(IMPORT_ITEM)
                .set(IMPORT_ITEM.IMPORT, id)
                .set(IMPORT_ITEM.NUMBER, item.number())
                .set(IMPORT_ITEM.PLACE, place)
                .set(IMPORT_ITEM.REF, item.ref())
                .set(IMPORT_ITEM.KIND, words.kind().code())
                .set(IMPORT_ITEM.AREA, words.area())
                .set(IMPORT_ITEM.TITLE, words.title())
                .set(IMPORT_ITEM.CONTENT, words.text())
                .set(IMPORT_ITEM.PART_OF, words.partOf())
                .set(IMPORT_ITEM.DUE_PHRASE, words.duePhrase())
                .set(IMPORT_ITEM.DUE_BY, words.dueBy())
                .set(IMPORT_ITEM.PAGE, item.place().page())
                .set(IMPORT_ITEM.LINE, item.place().line())
                .set(IMPORT_ITEM.HEADING, item.place().heading())
                .set(IMPORT_ITEM.STATE, item.state().code())
                .set(IMPORT_ITEM.REASON, item.reason())
                .set(IMPORT_ITEM.ORIGIN, item.origin())
                .set(IMPORT_ITEM.AMENDED, item.amended())
                .set(IMPORT_ITEM.EARLIER, item.earlier());
    }

    /** In the order of the report. */
    List<ImportItem> items(String id) {
        return sql.selectFrom(IMPORT_ITEM)
                .where(IMPORT_ITEM.IMPORT.eq(id))
                .orderBy(IMPORT_ITEM.PLACE)
                .fetch(row -> item(row));
    }

    private static ImportItem item(Record row) {
        return new ImportItem(
                row.get(IMPORT_ITEM.NUMBER),
                row.get(IMPORT_ITEM.REF),
                new ItemWords(
                        ItemKind.of(row.get(IMPORT_ITEM.KIND)).orElseThrow(),
                        row.get(IMPORT_ITEM.AREA),
                        row.get(IMPORT_ITEM.TITLE),
                        row.get(IMPORT_ITEM.CONTENT),
                        row.get(IMPORT_ITEM.PART_OF),
                        row.get(IMPORT_ITEM.DUE_PHRASE),
                        row.get(IMPORT_ITEM.DUE_BY)),
                new SourcePlace(row.get(IMPORT_ITEM.PAGE), row.get(IMPORT_ITEM.LINE), row.get(IMPORT_ITEM.HEADING)),
                ItemState.of(row.get(IMPORT_ITEM.STATE)),
                row.get(IMPORT_ITEM.REASON),
                row.get(IMPORT_ITEM.ORIGIN),
                row.get(IMPORT_ITEM.AMENDED),
                row.get(IMPORT_ITEM.EARLIER));
    }

    /** Every reference that registered imports of a report have given to items, struck ones left out. */
    Set<String> referencesOf(String reportId) {
        return new HashSet<>(sql.select(IMPORT_ITEM.REF)
                .from(IMPORT_ITEM)
                .join(REPORT_IMPORT)
                .on(REPORT_IMPORT.ID.eq(IMPORT_ITEM.IMPORT))
                .where(
                        REPORT_IMPORT.REPORT.eq(reportId),
                        REPORT_IMPORT.STATE.eq(ImportState.REGISTERED.code()),
                        IMPORT_ITEM.STATE.ne(ItemState.STRUCK.code()))
                .fetch(IMPORT_ITEM.REF));
    }

    void warn(String id, List<ImportWarning> warnings) {
        sql.batch(warnings.stream()
                        .<Query>map(warning -> sql.insertInto(IMPORT_WARNING)
                                .set(IMPORT_WARNING.IMPORT, id)
                                .set(IMPORT_WARNING.NUMBER, warning.number())
                                .set(IMPORT_WARNING.MESSAGE, warning.message())
                                .set(IMPORT_WARNING.PAGE, warning.place().page())
                                .set(IMPORT_WARNING.LINE, warning.place().line()))
                        .toList())
                .execute();
    }

    List<ImportWarning> warnings(String id) {
        return sql.selectFrom(IMPORT_WARNING)
                .where(IMPORT_WARNING.IMPORT.eq(id))
                .orderBy(IMPORT_WARNING.NUMBER)
                .fetch(row -> new ImportWarning(
                        row.get(IMPORT_WARNING.NUMBER),
                        row.get(IMPORT_WARNING.MESSAGE),
                        new SourcePlace(row.get(IMPORT_WARNING.PAGE), row.get(IMPORT_WARNING.LINE), "")));
    }

    void keep(String id, List<TextLine> lines) {
        sql.batch(lines.stream()
                        .<Query>map(line -> sql.insertInto(IMPORT_LINE)
                                .set(IMPORT_LINE.IMPORT, id)
                                .set(IMPORT_LINE.LINE, line.line())
                                .set(IMPORT_LINE.PAGE, line.page())
                                .set(IMPORT_LINE.STYLE, line.style())
                                .set(IMPORT_LINE.CONTENT, line.text()))
                        .toList())
                .execute();
    }

    List<TextLine> lines(String id) {
        return lines(id, DSL.noCondition());
    }

    /** The lines from one to another, both included. */
    List<TextLine> lines(String id, int from, int to) {
        return lines(id, IMPORT_LINE.LINE.between(from, to));
    }

    private List<TextLine> lines(String id, Condition condition) {
        return sql.selectFrom(IMPORT_LINE)
                .where(IMPORT_LINE.IMPORT.eq(id), condition)
                .orderBy(IMPORT_LINE.LINE)
                .fetch(row -> new TextLine(
                        row.get(IMPORT_LINE.PAGE),
                        row.get(IMPORT_LINE.LINE),
                        row.get(IMPORT_LINE.STYLE),
                        row.get(IMPORT_LINE.CONTENT)));
    }

    /** Forgets what was read, to read again after a failure half-way. */
    void clear(String id) {
        sql.deleteFrom(IMPORT_ITEM).where(IMPORT_ITEM.IMPORT.eq(id)).execute();
        sql.deleteFrom(IMPORT_WARNING).where(IMPORT_WARNING.IMPORT.eq(id)).execute();
        sql.deleteFrom(IMPORT_LINE).where(IMPORT_LINE.IMPORT.eq(id)).execute();
    }
}
