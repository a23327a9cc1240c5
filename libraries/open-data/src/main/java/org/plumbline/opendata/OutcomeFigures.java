package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.measures.OpenMeasure;
import org.plumbline.opendata.measures.OutcomeGroup;
import org.plumbline.opendata.measures.OutcomeWordings;

/** Outcomes by the month in which they were recorded, and charges among the crimes of a month, from police.uk's outcomes. */
final class OutcomeFigures {
    private final Duck duck;
    private final Staging staging;
    private final @Nullable Staging street;
    private final Figures figures;
    private final Notes notes;

    OutcomeFigures(Duck duck, Staging staging, @Nullable Staging street, Figures figures, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.street = street;
        this.figures = figures;
        this.notes = notes;
    }

    private record Cell(String force, YearMonth month) {}

    private static final class Found {
        private final Map<OutcomeGroup, Long> groups = new EnumMap<>(OutcomeGroup.class);
        private final Set<String> files = new TreeSet<>();
        private long all;
    }

    void compute() throws SQLException, IOException {
        Map<Cell, Found> cells = new LinkedHashMap<>();
        Map<String, Long> unmapped = new TreeMap<>();
        duck.each(
                "SELECT n.code, s.month, s.outcome, string_agg(DISTINCT s.file::VARCHAR, ','), sum(many)::BIGINT FROM %s s %s WHERE n.standing = 'force' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
                        .formatted(staging.counts(), staging.forces()),
                row -> {
                    Found found = cells.computeIfAbsent(
                            new Cell(row.getString(1), YearMonth.parse(row.getString(2))), any -> new Found());
                    OutcomeGroup group = OutcomeWordings.groupOf(row.getString(3));
                    found.groups.merge(group, row.getLong(5), Long::sum);
                    found.files.addAll(staging.fileNames(row.getString(4)));
                    found.all += row.getLong(5);
                    if (group == OutcomeGroup.UNMAPPED) {
                        unmapped.merge(row.getString(3), row.getLong(5), Long::sum);
                    }
                });
        cells.forEach((cell, found) -> {
            Figures.From from = new Figures.From(List.copyOf(found.files), found.all);
            Span period = Span.month(cell.month());
            figures.count(OpenMeasure.OUTCOMES_RECORDED, cell.force(), period, Map.of(), found.all, from);
            found.groups.forEach((group, count) -> figures.count(
                    OpenMeasure.OUTCOMES_RECORDED,
                    cell.force(),
                    period,
                    Map.of("outcome", group.inWords()),
                    count,
                    from));
        });
        unmapped.forEach((wording, count) -> notes.add(
                Note.About.UNMAPPED_OUTCOMES,
                Kind.OUTCOMES.inWords(),
                count,
                "# rows have the outcome \"" + wording
                        + "\", which is not in the table of wordings; they are shown as unmapped."));
        new Months(notes).compareWithNames(staging, duck);
        if (street != null) {
            charged(street);
        }
    }

    private void charged(Staging crimes) throws SQLException, IOException {
        String wordings = OutcomeWordings.all().entrySet().stream()
                .filter(entry -> entry.getValue().group() == OutcomeGroup.CHARGED)
                .map(entry -> Duck.text(entry.getKey()))
                .collect(Collectors.joining(", "));
        duck.each(
                """
                WITH charged AS (SELECT DISTINCT id FROM %1$s WHERE outcome IN (%2$s)),
                  crime AS (SELECT n.code, s.month, s.id, bool_or(s.outcome IN (%2$s)) AS ended, string_agg(DISTINCT s.file::VARCHAR, ',') AS files
                    FROM %3$s s %4$s WHERE s.id IS NOT NULL AND s.type <> '%5$s' AND n.standing = 'force' GROUP BY 1, 2, 3)
                SELECT code, month, count(*), count(*) FILTER (ended OR charged.id IS NOT NULL), string_agg(DISTINCT files, ',')
                FROM crime LEFT JOIN charged ON charged.id = crime.id GROUP BY 1, 2 ORDER BY 1, 2""".formatted(staging.rows(), wordings, crimes.rows(), crimes.forces(), StreetFigures.ANTI_SOCIAL),
                row -> figures.share(
                        OpenMeasure.CHARGED_HISTORY_SHARE,
                        row.getString(1),
                        Span.month(YearMonth.parse(row.getString(2))),
                        Map.of(),
                        row.getLong(4),
                        row.getLong(3),
                        new Figures.From(
                                crimes.fileNames(row.getString(5)).stream()
                                        .distinct()
                                        .toList(),
                                row.getLong(3))));
    }
}
