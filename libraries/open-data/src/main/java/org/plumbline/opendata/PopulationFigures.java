package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.opendata.measures.OpenMeasure;

/** Residents by force area, or by a smaller area where the file has its code. */
final class PopulationFigures {
    private static final int MIDDLE = 30;

    private final Duck duck;
    private final Staging staging;
    private final Figures figures;
    private final Notes notes;
    private final Forces forces;

    PopulationFigures(Duck duck, Staging staging, Figures figures, Notes notes, Forces forces) {
        this.duck = duck;
        this.staging = staging;
        this.figures = figures;
        this.notes = notes;
        this.forces = forces;
    }

    void compute() throws SQLException, IOException {
        duck.each(
                "SELECT code, year, population_n, file FROM %s WHERE population_n IS NOT NULL QUALIFY row_number() OVER (PARTITION BY code, year ORDER BY rowid) = 1 ORDER BY code, year"
                        .formatted(staging.rows()),
                row -> {
                    String code = row.getString(1);
                    boolean whole = forces.withCode(code).isPresent() || code.startsWith("K");
                    figures.add(
                            OpenMeasure.POPULATION,
                            whole ? code : "",
                            whole ? null : code,
                            Span.day(LocalDate.of(row.getInt(2), Month.JUNE, MIDDLE)),
                            row.getDouble(3),
                            null,
                            null,
                            Map.of(),
                            new Figures.From(
                                    List.of(staging.source(row.getInt(4)).name()), 1),
                            forces.withCode(code)
                                            .filter(force -> force.fewResidents())
                                            .isPresent()
                                    ? CrimeRates.FEW_RESIDENTS
                                    : null);
                });
        duck.each(
                "SELECT (coalesce(sum(many), 0) - count(DISTINCT code || ' ' || year))::BIGINT FROM "
                        + staging.counts(),
                row -> notes.add(
                        Note.About.DOUBLED_CELLS,
                        staging.kind().inWords(),
                        row.getLong(1),
                        "# rows tell an area and year that another row has told; only the first of each is used."));
        duck.each(
                "SELECT sum(many) FILTER (population_n IS NULL)::BIGINT FROM " + staging.counts(),
                row -> notes.add(
                        Note.About.NOT_COLLECTED,
                        staging.kind().inWords(),
                        row.getLong(1),
                        "# cells have no number; they are not known, and not zero."));
    }
}
