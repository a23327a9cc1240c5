package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.opendata.measures.OpenMeasure;

/** How quickly 999 calls were answered, by force and month, from BT's figures. */
final class AnswerFigures {
    private final Duck duck;
    private final Staging staging;
    private final Figures figures;
    private final Notes notes;

    AnswerFigures(Duck duck, Staging staging, Figures figures, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.figures = figures;
        this.notes = notes;
    }

    void compute() throws SQLException, IOException {
        Map<Integer, Double> units = new HashMap<>();
        duck.each(
                "SELECT file, max(share_n), count(*) FILTER (share LIKE '%\\%%' ESCAPE '\\') FROM " + staging.counts()
                        + " GROUP BY 1",
                // A column in which any share is above 1 is in percents, with or without the sign.
                row -> units.put(row.getInt(1), row.getDouble(2) > 1 || row.getLong(3) > 0 ? 100.0 : 1.0));
        duck.each(
                "SELECT n.code, s.begins, s.calls_n, s.within_n, s.share_n, s.mean_n, s.file FROM %s s %s WHERE n.standing IN ('force', 'nation') QUALIFY row_number() OVER (PARTITION BY n.code, s.begins ORDER BY s.rowid) = 1 ORDER BY 1, 2"
                        .formatted(staging.rows(), staging.forces()),
                row -> {
                    String force = row.getString(1);
                    Span period = Span.month(YearMonth.from(row.getObject(2, LocalDate.class)));
                    Figures.From from = new Figures.From(
                            List.of(staging.source(row.getInt(7)).name()), 1);
                    double calls = row.getDouble(3);
                    boolean callsKnown = !row.wasNull();
                    double within = row.getDouble(4);
                    boolean withinKnown = !row.wasNull();
                    double share = row.getDouble(5) / units.getOrDefault(row.getInt(7), 1.0);
                    row.getDouble(5);
                    boolean shareKnown = !row.wasNull();
                    double mean = row.getDouble(6);
                    boolean meanKnown = !row.wasNull();
                    if (callsKnown) {
                        figures.count(OpenMeasure.CALLS_999, force, period, Map.of(), calls, from);
                    }
                    if (callsKnown && withinKnown) {
                        figures.share(
                                OpenMeasure.ANSWERED_WITHIN_10_SECONDS, force, period, Map.of(), within, calls, from);
                    } else if (shareKnown) {
                        figures.add(
                                OpenMeasure.ANSWERED_WITHIN_10_SECONDS,
                                force,
                                null,
                                period,
                                share,
                                null,
                                null,
                                Map.of(),
                                from,
                                "As stated: the file gives the share and not both counts.");
                    }
                    if (meanKnown) {
                        figures.count(OpenMeasure.MEAN_ANSWER_SECONDS, force, period, Map.of(), mean, from);
                    }
                });
        duck.each(
                "SELECT (coalesce(sum(many), 0) - count(DISTINCT n.code || ' ' || s.begins))::BIGINT FROM %s s %s WHERE n.standing IN ('force', 'nation')"
                        .formatted(staging.counts(), staging.forces()),
                row -> notes.add(
                        Note.About.DOUBLED_CELLS,
                        staging.kind().inWords(),
                        row.getLong(1),
                        "# rows tell a force and month that another row has told; only the first of each is used."));
        duck.each(
                "SELECT sum(many) FILTER (coalesce(calls_n, within_n, share_n, mean_n) IS NULL)::BIGINT FROM "
                        + staging.counts(),
                row -> notes.add(
                        Note.About.NOT_COLLECTED,
                        staging.kind().inWords(),
                        row.getLong(1),
                        "# rows have no figure; they are not known, and not zero."));
    }
}
