package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.measures.OpenMeasure;

/** Residents by ethnic group on a census day, summed from local authorities into force areas. */
final class CensusFigures {
    private static final Map<Integer, LocalDate> CENSUS_DAYS =
            Map.of(2001, LocalDate.of(2001, 4, 29), 2011, LocalDate.of(2011, 3, 27), 2021, LocalDate.of(2021, 3, 21));

    private final Duck duck;
    private final Staging staging;
    private final @Nullable Staging lookup;
    private final Figures figures;
    private final Notes notes;

    CensusFigures(Duck duck, Staging staging, @Nullable Staging lookup, Figures figures, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.lookup = lookup;
        this.figures = figures;
        this.notes = notes;
    }

    void compute() throws SQLException, IOException {
        if (lookup == null) {
            notes.add(
                    Note.About.NO_LOOKUP,
                    staging.kind().inWords(),
                    1,
                    "The census counts local authorities, and no lookup from them to force areas was read with it, so there are no figures by force.");
            return;
        }
        String joined = "%s s LEFT JOIN (SELECT DISTINCT code, pfa_code FROM %s) l ON l.code = s.code"
                .formatted(staging.counts(), lookup.counts());
        duck.each(
                "SELECT l.pfa_code, s.year::INT, s.grp, sum(s.population_n)::DOUBLE, sum(s.many)::BIGINT, string_agg(DISTINCT s.file::VARCHAR, ','), count(*) FILTER (s.population_n IS NULL) FROM %s WHERE l.pfa_code IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
                        .formatted(joined),
                row -> {
                    if (row.getLong(7) == 0) {
                        int year = row.getInt(2);
                        figures.count(
                                OpenMeasure.CENSUS_POPULATION,
                                row.getString(1),
                                Span.day(CENSUS_DAYS.getOrDefault(year, LocalDate.of(year, 3, 31))),
                                Map.of("census", String.valueOf(year), SearchFigures.SELF_DEFINED, row.getString(3)),
                                row.getDouble(4),
                                new Figures.From(staging.fileNames(row.getString(6)), row.getLong(5)));
                    }
                });
        duck.each(
                "SELECT count(DISTINCT s.code)::BIGINT, string_agg(DISTINCT s.name, ', ') FROM %s WHERE l.pfa_code IS NULL AND s.code SIMILAR TO '[EW]0.*'"
                        .formatted(joined),
                row -> notes.add(
                        Note.About.NO_LOOKUP,
                        staging.kind().inWords(),
                        row.getLong(1),
                        "# local authorities stand in no force area of the lookup, so their people are in no force's sum: "
                                + row.getString(2) + "."));
    }
}
