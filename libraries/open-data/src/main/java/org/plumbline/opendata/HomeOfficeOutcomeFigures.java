package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.opendata.measures.OpenMeasure;
import org.plumbline.opendata.measures.OutcomeGroup;

/** Outcomes by force, quarter and outcome group, the Home Office's two bases apart. */
final class HomeOfficeOutcomeFigures {
    private static final int NOT_YET_ASSIGNED = 0;

    private final Duck duck;
    private final Staging staging;
    private final Figures figures;
    private final Notes notes;

    HomeOfficeOutcomeFigures(Duck duck, Staging staging, Figures figures, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.figures = figures;
        this.notes = notes;
    }

    private record Cell(String force, Span period, String offenceGroup) {}

    private static final class Sum {
        private final Map<OutcomeGroup, Double> groups = new EnumMap<>(OutcomeGroup.class);
        private final Set<String> files = new TreeSet<>();
        private double all;
        private long rows;
    }

    void compute() throws SQLException, IOException {
        basis("by_offences", OpenMeasure.OUTCOME_SHARE_OF_OFFENCES);
        basis("by_outcomes", OpenMeasure.OUTCOME_SHARE_OF_OUTCOMES);
        basis("unstated", OpenMeasure.OUTCOME_SHARE_BASIS_NOT_STATED);
        duck.each(
                "SELECT sum(many) FILTER (least(by_offences_n, by_outcomes_n, unstated_n) < 0)::BIGINT, sum(many) FILTER (unstated IS NOT NULL)::BIGINT, sum(many) FILTER (by_offences_n IS NULL AND by_outcomes_n IS NULL AND unstated_n IS NULL)::BIGINT FROM "
                        + staging.counts(),
                row -> {
                    notes.add(
                            Note.About.NEGATIVE_COUNTS,
                            staging.kind().inWords(),
                            row.getLong(1),
                            "# cells are negative: outcomes that were taken back; they count as they stand.");
                    notes.add(
                            Note.About.BASIS_NOT_STATED,
                            staging.kind().inWords(),
                            row.getLong(2),
                            "# rows stand in a column that does not say whether it counts by offences or by outcomes recorded in the quarter; they have a measure of their own.");
                    notes.add(
                            Note.About.NOT_COLLECTED,
                            staging.kind().inWords(),
                            row.getLong(3),
                            "# rows have no number; they are not known, and not zero.");
                });
    }

    private void basis(String column, OpenMeasure measure) throws SQLException, IOException {
        Map<Cell, Sum> sums = new LinkedHashMap<>();
        Map<Integer, Long> unmapped = new TreeMap<>();
        duck.each("""
                SELECT n.code, left(s.year, 4)::INT, s.quarter_n::INT, s.offence_group, s.outcome_type_n::INT,
                  sum(s.%1$s_n * many)::DOUBLE, sum(many)::BIGINT, string_agg(DISTINCT s.file::VARCHAR, ',')
                FROM %2$s s %3$s WHERE n.standing IN ('force', 'nation') AND s.%1$s_n IS NOT NULL GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5""".formatted(column, staging.counts(), staging.forces()), row -> {
            int type = row.getInt(5);
            // An outcome that was not yet assigned cannot have been recorded.
            if (type == NOT_YET_ASSIGNED && measure == OpenMeasure.OUTCOME_SHARE_OF_OUTCOMES) {
                return;
            }
            Optional<OutcomeGroup> known = OutcomeGroup.ofType(type);
            if (known.isEmpty()) {
                unmapped.merge(type, row.getLong(7), Long::sum);
            }
            Span period = Span.quarter(row.getInt(2), row.getInt(3));
            String offences = row.getString(4) == null ? "not stated" : row.getString(4);
            List<String> files = staging.fileNames(row.getString(8));
            for (String group : List.of("", offences)) {
                Sum sum = sums.computeIfAbsent(new Cell(row.getString(1), period, group), any -> new Sum());
                sum.groups.merge(known.orElse(OutcomeGroup.UNMAPPED), row.getDouble(6), Double::sum);
                sum.all += row.getDouble(6);
                sum.rows += row.getLong(7);
                sum.files.addAll(files);
            }
        });
        sums.forEach((cell, sum) -> sum.groups.forEach((group, count) -> {
            Map<String, String> part = new TreeMap<>(Map.of("outcome", group.inWords()));
            if (!cell.offenceGroup().isEmpty()) {
                part.put("offence group", cell.offenceGroup());
            }
            figures.share(
                    measure,
                    cell.force(),
                    cell.period(),
                    part,
                    count,
                    sum.all,
                    new Figures.From(List.copyOf(sum.files), sum.rows));
        }));
        unmapped.forEach((type, count) -> notes.add(
                Note.About.UNMAPPED_OUTCOMES,
                staging.kind().inWords(),
                count,
                "# rows have the outcome type " + type + ", which is not known; they are shown as unmapped."));
    }
}
