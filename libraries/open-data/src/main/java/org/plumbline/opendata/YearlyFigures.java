package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.opendata.measures.EthnicGroup;
import org.plumbline.opendata.measures.OpenMeasure;

/** The Home Office's yearly tables: searches, arrests, workforce. A cell that was not collected takes no part in a sum. */
final class YearlyFigures {
    private final Duck duck;
    private final Staging staging;
    private final Figures figures;
    private final Notes notes;

    YearlyFigures(Duck duck, Staging staging, Figures figures, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.figures = figures;
        this.notes = notes;
    }

    void compute(Kind kind) throws SQLException, IOException {
        switch (kind) {
            case HOME_OFFICE_SEARCHES -> searches();
            case HOME_OFFICE_ARRESTS -> arrests();
            case WORKFORCE -> workforce();
            default -> throw new IllegalArgumentException(kind.inWords() + " is no yearly table.");
        }
        String value = kind == Kind.HOME_OFFICE_SEARCHES ? "searches" : kind == Kind.WORKFORCE ? "fte" : "arrests";
        duck.each(
                "SELECT sum(many) FILTER (%s_n IS NULL)::BIGINT FROM %s".formatted(value, staging.counts()),
                row -> notes.add(
                        Note.About.NOT_COLLECTED,
                        kind.inWords(),
                        row.getLong(1),
                        "# cells have no number, as where \"NA\" stands; they are not known, and not zero."));
    }

    private record Cell(String force, Span period, String group) {}

    private static final class Sum {
        private double counted;
        private double arrests;
        private double searchesWithArrests;
        private boolean arrestsKnown;
        private long rows;
        private String files = "";
    }

    private void searches() throws SQLException, IOException {
        Map<Cell, Sum> sums = new LinkedHashMap<>();
        Map<String, Long> unmapped = new TreeMap<>();
        duck.each("""
                SELECT n.code, s.ends, s.grp, sum(s.searches_n * many)::DOUBLE,
                  sum(coalesce(s.arrests_n, s.weapons_arrests_n + s.other_arrests_n) * many) FILTER (s.searches_n IS NOT NULL)::DOUBLE,
                  sum(s.searches_n * many) FILTER (coalesce(s.arrests_n, s.weapons_arrests_n + s.other_arrests_n) IS NOT NULL)::DOUBLE,
                  sum(many) FILTER (s.searches_n IS NOT NULL)::BIGINT, string_agg(DISTINCT s.file::VARCHAR, ',')
                FROM %s s %s WHERE n.standing IN ('force', 'nation') GROUP BY 1, 2, 3 HAVING count(s.searches_n) > 0 ORDER BY 1, 2, 3""".formatted(staging.counts(), staging.forces()), row -> {
            LocalDate ends = row.getObject(2, LocalDate.class);
            Span year = new Span(ends.minusYears(1).plusDays(1), ends);
            EthnicGroup group = EthnicGroup.of(row.getString(3));
            if (group == EthnicGroup.UNMAPPED) {
                unmapped.merge(row.getString(3), row.getLong(7), Long::sum);
            }
            for (String part : List.of("", group.inWords())) {
                Sum sum = sums.computeIfAbsent(new Cell(row.getString(1), year, part), any -> new Sum());
                sum.counted += row.getDouble(4);
                double arrests = row.getDouble(5);
                sum.arrestsKnown |= !row.wasNull();
                sum.arrests += arrests;
                sum.searchesWithArrests += row.getDouble(6);
                sum.rows += row.getLong(7);
                sum.files = row.getString(8);
            }
        });
        sums.forEach((cell, sum) -> {
            Figures.From from = new Figures.From(staging.fileNames(sum.files), sum.rows);
            Map<String, String> part =
                    cell.group().isEmpty() ? Map.of() : Map.of(SearchFigures.SELF_DEFINED, cell.group());
            figures.count(OpenMeasure.SEARCHES_IN_YEAR, cell.force(), cell.period(), part, sum.counted, from);
            if (sum.arrestsKnown) {
                figures.share(
                        OpenMeasure.SEARCH_ARREST_SHARE,
                        cell.force(),
                        cell.period(),
                        part,
                        sum.arrests,
                        sum.searchesWithArrests,
                        from);
            }
        });
        unmapped.forEach((label, count) -> notes.add(
                Note.About.UNMAPPED_LABELS,
                staging.kind().inWords(),
                count,
                "# rows have the ethnic group \"" + label + "\", which is not known; they are shown apart."));
    }

    private void arrests() throws SQLException, IOException {
        Map<Cell, Sum> sums = new LinkedHashMap<>();
        duck.each(
                "SELECT n.code, left(s.year, 4)::INT, s.grp, sum(s.arrests_n * many)::DOUBLE, sum(many)::BIGINT, string_agg(DISTINCT s.file::VARCHAR, ',') FROM %s s %s WHERE n.standing IN ('force', 'nation') GROUP BY 1, 2, 3 HAVING count(s.arrests_n) > 0 ORDER BY 1, 2, 3"
                        .formatted(staging.counts(), staging.forces()),
                row -> {
                    for (String part :
                            List.of("", EthnicGroup.of(row.getString(3)).inWords())) {
                        Sum sum = sums.computeIfAbsent(
                                new Cell(row.getString(1), Span.financialYear(row.getInt(2)), part), any -> new Sum());
                        sum.counted += row.getDouble(4);
                        sum.rows += row.getLong(5);
                        sum.files = row.getString(6);
                    }
                });
        sums.forEach((cell, sum) -> figures.count(
                OpenMeasure.ARRESTS,
                cell.force(),
                cell.period(),
                cell.group().isEmpty() ? Map.of() : Map.of(SearchFigures.SELF_DEFINED, cell.group()),
                sum.counted,
                new Figures.From(staging.fileNames(sum.files), sum.rows)));
    }

    private void workforce() throws SQLException, IOException {
        Map<String, String> part = new HashMap<>();
        duck.each(
                "SELECT n.code, s.on_day, s.worker, sum(s.fte_n * many)::DOUBLE, sum(many)::BIGINT, string_agg(DISTINCT s.file::VARCHAR, ',') FROM %s s %s WHERE n.standing = 'force' AND s.worker IS NOT NULL GROUP BY 1, 2, 3 HAVING count(s.fte_n) > 0 ORDER BY 1, 2, 3"
                        .formatted(staging.counts(), staging.forces()),
                row -> {
                    part.put("worker type", row.getString(3));
                    figures.count(
                            OpenMeasure.WORKFORCE,
                            row.getString(1),
                            Span.day(row.getObject(2, LocalDate.class)),
                            part,
                            row.getDouble(4),
                            new Figures.From(staging.fileNames(row.getString(6)), row.getLong(5)));
                });
    }
}
