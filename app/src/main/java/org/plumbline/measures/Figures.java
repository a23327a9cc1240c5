package org.plumbline.measures;

import static org.plumbline.platform.tables.Tables.FIGURE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.plumbline.record.Entries;
import org.plumbline.record.Shown;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was stated, from any vantage. */
@Component
public class Figures {
    private final DSLContext sql;
    private final Shown<Batch> batches;

    Figures(DSLContext sql, FigureTable table, Entries entries) {
        this.sql = sql;
        this.batches = new Shown<>(table.batches(), entries);
    }

    /** The batches that can be seen, the last first. */
    @Transactional(readOnly = true)
    public List<Batch> batches(Vantage vantage) {
        return batches.all(vantage).stream()
                .sorted(Comparator.comparingLong(Batch::entry).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Batch> batch(String id, Vantage vantage) {
        return batches.find(id, vantage);
    }

    /** Every figure of a measure that was ever stated, whether it holds or another took its place, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Figure> stated(String measure, Vantage vantage) {
        return select(
                FIGURE.MEASURE.eq(measure), counting(batches.linked(Measure.KIND + "/" + measure, vantage)), vantage);
    }

    /** The figures of a measure that hold: none that a later statement of the same figure put aside. */
    @Transactional(readOnly = true)
    public List<Figure> holding(String measure, Vantage vantage) {
        return holding(stated(measure, vantage));
    }

    /** The figures of some measures that hold. */
    @Transactional(readOnly = true)
    public List<Figure> holding(Collection<String> measures, Vantage vantage) {
        List<String> links =
                measures.stream().map(measure -> Measure.KIND + "/" + measure).toList();
        return holding(select(
                FIGURE.MEASURE.eq(DSL.any(measures.toArray(String[]::new))),
                counting(batches.linked(links, vantage)),
                vantage));
    }

    /** Every figure of every measure that holds. */
    @Transactional(readOnly = true)
    public List<Figure> holding(Vantage vantage) {
        return holding(all(vantage));
    }

    /** Every figure that was ever stated. */
    @Transactional(readOnly = true)
    public List<Figure> all(Vantage vantage) {
        return select(DSL.noCondition(), counting(batches.all(vantage)), vantage);
    }

    /** For each measure of which figures can be seen, of which areas. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> areas(Vantage vantage) {
        return sql.selectDistinct(FIGURE.MEASURE, FIGURE.AREA)
                .from(FIGURE)
                .where(seen(counting(batches.all(vantage)), vantage))
                .fetchStream()
                .collect(Collectors.groupingBy(
                        Record2::value1, Collectors.mapping(Record2::value2, Collectors.toSet())));
    }

    private static Set<String> counting(Collection<Batch> batches) {
        return batches.stream()
                .filter(batch -> batch.withdrawn().isEmpty())
                .map(Batch::id)
                .collect(Collectors.toSet());
    }

    private static Condition seen(Set<String> batches, Vantage vantage) {
        return FIGURE.BATCH.eq(DSL.any(batches.toArray(String[]::new))).and(FIGURE.EFFECTIVE_ON.le(vantage.asAt()));
    }

    private List<Figure> select(Condition condition, Set<String> batches, Vantage vantage) {
        return batches.isEmpty()
                ? List.of()
                : sql.selectFrom(FIGURE)
                        .where(condition, seen(batches, vantage))
                        .orderBy(FIGURE.ENTRY, FIGURE.ROW)
                        .fetch(Figures::figure);
    }

    /** Those of statements in the order of the record that no later one put aside. */
    static List<Figure> holding(List<Figure> stated) {
        Set<String> corrected = new HashSet<>();
        Map<StatedFigure.Key, String> lastBatch = new HashMap<>();
        for (Figure figure : stated) {
            corrected.add(figure.stated().corrects());
            lastBatch.put(figure.stated().key(), figure.batch());
        }
        List<Figure> holding = new ArrayList<>();
        for (Figure figure : stated) {
            boolean latest = figure.batch().equals(lastBatch.get(figure.stated().key()));
            if (latest && !corrected.contains(figure.reference())) {
                holding.add(figure);
            }
        }
        return List.copyOf(holding);
    }

    private static Figure figure(Record row) {
        return new Figure(
                row.get(FIGURE.BATCH),
                row.get(FIGURE.ROW),
                new StatedFigure(
                        row.get(FIGURE.MEASURE),
                        row.get(FIGURE.AREA),
                        row.get(FIGURE.BREAKDOWN),
                        StatedDay.of(row.get(FIGURE.FROM_STATED)),
                        StatedDay.of(row.get(FIGURE.TO_STATED)),
                        StatedDay.of(row.get(FIGURE.AS_AT_STATED)),
                        row.get(FIGURE.STATED),
                        Optional.ofNullable(row.get(FIGURE.VALUE)),
                        Optional.ofNullable(row.get(FIGURE.NUMERATOR)),
                        Optional.ofNullable(row.get(FIGURE.DENOMINATOR)),
                        row.get(FIGURE.UNIT),
                        row.get(FIGURE.STATED_BY),
                        row.get(FIGURE.DOCUMENT),
                        row.get(FIGURE.PLACE),
                        row.get(FIGURE.NOTE),
                        row.get(FIGURE.CORRECTS),
                        row.get(FIGURE.LINE)),
                row.get(FIGURE.ENTRY),
                row.get(FIGURE.RECORDED_AT).toInstant(),
                row.get(FIGURE.EFFECTIVE_ON));
    }
}
