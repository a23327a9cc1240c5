package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.opendata.measures.OpenMeasure;

/** Police recorded crime by force, quarter and offence group, and by year where all four quarters are there. */
final class RecordedCrimeFigures {
    private final Duck duck;
    private final Staging staging;
    private final Figures figures;
    private final Notes notes;

    RecordedCrimeFigures(Duck duck, Staging staging, Figures figures, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.figures = figures;
        this.notes = notes;
    }

    private record Cell(String force, Span period) {}

    private static final class Sum {
        private final Set<String> files = new TreeSet<>();
        private double withoutFraud;
        private double all;
        private long rows;
    }

    void compute() throws SQLException, IOException {
        Set<Integer> whole = wholeYears();
        quartersAndYears(false, whole);
        quartersAndYears(true, whole);
        duck.each(
                "SELECT sum(many) FILTER (number_n < 0)::BIGINT, sum(many) FILTER (number_n IS NULL)::BIGINT, min(number_n) FROM "
                        + staging.counts(),
                row -> {
                    notes.add(
                            Note.About.NEGATIVE_COUNTS,
                            Kind.RECORDED_CRIME.inWords(),
                            row.getLong(1),
                            "# cells are negative, the lowest %,.0f: crimes that were transferred or cancelled; they count as they stand."
                                    .formatted(row.getDouble(3)));
                    notes.add(
                            Note.About.NOT_COLLECTED,
                            Kind.RECORDED_CRIME.inWords(),
                            row.getLong(2),
                            "# cells have no number; they are not known, and not zero.");
                });
        duck.each(
                "SELECT count(DISTINCT n.name)::BIGINT, string_agg(DISTINCT n.name, ', ') FROM %s s %s WHERE n.code NOT LIKE 'E23%%' AND n.code NOT LIKE 'W15%%' AND n.standing = 'force'"
                        .formatted(staging.counts(), staging.forces()),
                row -> notes.add(
                        Note.About.OTHER_BODIES,
                        Kind.RECORDED_CRIME.inWords(),
                        row.getLong(1),
                        "# bodies are no territorial forces and stand apart: " + row.getString(2) + "."));
    }

    /** Years with all four quarters; the others get no figure for the year. */
    private Set<Integer> wholeYears() throws SQLException, IOException {
        Set<Integer> whole = new TreeSet<>();
        duck.each(
                "SELECT left(year, 4)::INT, count(DISTINCT quarter_n)::BIGINT FROM " + staging.counts()
                        + " GROUP BY 1 ORDER BY 1",
                row -> {
                    if (row.getLong(2) == 4) {
                        whole.add(row.getInt(1));
                    } else {
                        notes.add(
                                Note.About.PARTIAL_YEAR,
                                staging.kind().inWords(),
                                row.getLong(2),
                                "Of the financial year %d/%02d only # of 4 quarters are there, so there is no figure for the year."
                                        .formatted(row.getInt(1), (row.getInt(1) + 1) % 100));
                    }
                });
        return whole;
    }

    private void quartersAndYears(boolean year, Set<Integer> whole) throws SQLException, IOException {
        Map<Cell, Sum> sums = new LinkedHashMap<>();
        Map<Cell, Set<String>> quarters = new HashMap<>();
        String sql = """
            SELECT n.code, left(s.year, 4)::INT, %s, s.offence_group, sum(s.number_n * many)::DOUBLE, sum(many)::BIGINT,
              string_agg(DISTINCT s.file::VARCHAR, ','), list_sort(list(DISTINCT s.quarter_n::INT))::VARCHAR
            FROM %s s %s WHERE n.standing IN ('force', 'nation') AND s.number_n IS NOT NULL GROUP BY ALL ORDER BY 1, 2, 3, 4""".formatted(year ? "0" : "s.quarter_n::INT", staging.counts(), staging.forces());
        duck.each(sql, row -> {
            if (year && !whole.contains(row.getInt(2))) {
                return;
            }
            Span period = year ? Span.financialYear(row.getInt(2)) : Span.quarter(row.getInt(2), row.getInt(3));
            Cell cell = new Cell(row.getString(1), period);
            Sum sum = sums.computeIfAbsent(cell, any -> new Sum());
            String group = row.getString(4) == null ? "not stated" : row.getString(4);
            double number = row.getDouble(5);
            sum.files.addAll(staging.fileNames(row.getString(7)));
            sum.rows += row.getLong(6);
            sum.all += number;
            sum.withoutFraud += group.startsWith("Fraud") ? 0 : number;
            quarters.computeIfAbsent(cell, any -> new TreeSet<>()).add(row.getString(8));
            figures.count(
                    group.startsWith("Fraud") ? OpenMeasure.RECORDED_CRIMES_WITH_FRAUD : OpenMeasure.RECORDED_CRIMES,
                    cell.force(),
                    period,
                    Map.of("offence group", group),
                    number,
                    new Figures.From(staging.fileNames(row.getString(7)), row.getLong(6)));
        });
        sums.forEach((cell, sum) -> {
            if (year && quarters.getOrDefault(cell, Set.of()).stream().noneMatch("[1, 2, 3, 4]"::equals)) {
                notes.add(
                        Note.About.PARTIAL_YEAR,
                        cell.force(),
                        1,
                        cell.force() + " lacks a quarter of the year from "
                                + cell.period().start() + ", so it has no figure for that year.");
                return;
            }
            Figures.From from = new Figures.From(List.copyOf(sum.files), sum.rows);
            figures.count(OpenMeasure.RECORDED_CRIMES, cell.force(), cell.period(), Map.of(), sum.withoutFraud, from);
            figures.count(OpenMeasure.RECORDED_CRIMES_WITH_FRAUD, cell.force(), cell.period(), Map.of(), sum.all, from);
        });
    }
}
