package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.opendata.measures.EthnicGroup;
import org.plumbline.opendata.measures.OpenMeasure;

/** Stop and searches by month and ethnicity, and what they found, from police.uk. */
final class SearchFigures {
    static final String SELF_DEFINED = "ethnicity";
    static final String OFFICER_DEFINED = "ethnicity as the officer saw it";

    private final Duck duck;
    private final Staging staging;
    private final Figures figures;
    private final Notes notes;

    SearchFigures(Duck duck, Staging staging, Figures figures, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.figures = figures;
        this.notes = notes;
    }

    private static final class Tally {
        private long all;
        private long linked;
        private long filledIn;

        void add(long count, String link) {
            all += count;
            linked += link.equals("true") ? count : 0;
            filledIn += link.isEmpty() ? 0 : count;
        }
    }

    private static final class Month {
        private final Tally whole = new Tally();
        private final Map<EthnicGroup, Tally> selfDefined = new EnumMap<>(EthnicGroup.class);
        private final Map<EthnicGroup, Tally> officerDefined = new EnumMap<>(EthnicGroup.class);
    }

    void compute() throws SQLException, IOException {
        Map<Integer, Month> months = new TreeMap<>();
        Map<String, Long> unmapped = new TreeMap<>();
        duck.each(
                "SELECT file, type, self_defined, officer_defined, linked, sum(many)::BIGINT FROM %s GROUP BY 1, 2, 3, 4, 5"
                        .formatted(staging.counts()),
                row -> {
                    Month month = months.computeIfAbsent(row.getInt(1), any -> new Month());
                    boolean vehicle = row.getString(2).equals("Vehicle search");
                    long count = row.getLong(6);
                    EthnicGroup own = group(row.getString(3), vehicle);
                    EthnicGroup seen = group(row.getString(4), vehicle);
                    month.whole.add(count, row.getString(5));
                    month.selfDefined.computeIfAbsent(own, any -> new Tally()).add(count, row.getString(5));
                    month.officerDefined
                            .computeIfAbsent(seen, any -> new Tally())
                            .add(count, row.getString(5));
                    if (own == EthnicGroup.UNMAPPED) {
                        unmapped.merge(row.getString(3), count, Long::sum);
                    }
                    if (seen == EthnicGroup.UNMAPPED) {
                        unmapped.merge(row.getString(4), count, Long::sum);
                    }
                });
        months.forEach(this::enter);
        unmapped.forEach((label, count) -> notes.add(
                Note.About.UNMAPPED_LABELS,
                Kind.STOP_AND_SEARCH.inWords(),
                count,
                "# searches have the ethnicity \"" + label + "\", which is not known; they are shown apart."));
        oddities();
    }

    private static EthnicGroup group(String label, boolean vehicle) {
        return vehicle && label.isBlank() ? EthnicGroup.VEHICLE_ONLY : EthnicGroup.of(label);
    }

    private void enter(int file, Month month) {
        Source source = staging.source(file);
        YearMonth of = source.month().orElseThrow();
        String force =
                staging.forceNamed(source.slug().orElseThrow()).orElseThrow().code();
        Figures.From from = new Figures.From(List.of(source.name()), month.whole.all);
        enter(force, of, Map.of(), month.whole, from, month.whole.filledIn > 0);
        month.selfDefined.forEach((group, tally) ->
                enter(force, of, Map.of(SELF_DEFINED, group.inWords()), tally, from, month.whole.filledIn > 0));
        month.officerDefined.forEach((group, tally) ->
                enter(force, of, Map.of(OFFICER_DEFINED, group.inWords()), tally, from, month.whole.filledIn > 0));
        Tally silent = month.selfDefined.getOrDefault(EthnicGroup.NOT_STATED, new Tally());
        notes.add(
                Note.About.NOT_STATED_ETHNICITY,
                source.name(),
                silent.all,
                "# of %,d searches in %s have no self-defined ethnicity; they are a group of their own."
                        .formatted(month.whole.all, source.name()));
        notes.add(
                Note.About.FIND_RATE_NOT_KNOWN,
                source.name(),
                month.whole.filledIn == 0 ? month.whole.all : 0,
                "All # searches in " + source.name()
                        + " leave empty whether the outcome was linked to the object, so the find rate is not known.");
    }

    private void enter(
            String force, YearMonth month, Map<String, String> part, Tally tally, Figures.From from, boolean known) {
        Span period = Span.month(month);
        figures.count(OpenMeasure.SEARCHES, force, period, part, tally.all, from);
        if (known) {
            figures.share(OpenMeasure.FIND_RATE, force, period, part, tally.linked, tally.all, from);
            figures.share(
                    OpenMeasure.FIND_RATE_WHERE_FILLED_IN, force, period, part, tally.linked, tally.filledIn, from);
        }
    }

    private void oddities() throws SQLException, IOException {
        duck.each(
                "SELECT s.file, count(*) FILTER (stamp >= london_from AND stamp < london_to AND (stamp < utc_from OR stamp >= utc_to))::BIGINT, count(*) FILTER (stamp < london_from OR stamp >= london_to)::BIGINT, count(*) FILTER (place = 2)::BIGINT FROM %s s %s GROUP BY 1 ORDER BY 1"
                        .formatted(staging.rows(), staging.forces()),
                row -> {
                    String name = staging.source(row.getInt(1)).name();
                    notes.add(
                            Note.About.MONTH_EDGE,
                            name,
                            row.getLong(2),
                            "# searches of " + name
                                    + " are of another month in UTC and of the file's month in London; they count for the file's month.");
                    notes.add(
                            Note.About.OTHER_MONTH,
                            name,
                            row.getLong(3),
                            "# searches of " + name
                                    + " are of another month than the file's, also in London; they count for the file's month.");
                    notes.add(
                            Note.About.ODD_COORDINATES,
                            name,
                            row.getLong(4),
                            "# searches of " + name
                                    + " lie outside the United Kingdom by their latitude and longitude; they count.");
                });
        duck.each(
                "SELECT file, count(*)::BIGINT, sum(rows)::BIGINT FROM (SELECT file, whole, count(*) AS rows FROM %s GROUP BY 1, 2 HAVING count(*) > 1) GROUP BY 1 ORDER BY 1"
                        .formatted(staging.rows()),
                row -> {
                    String name = staging.source(row.getInt(1)).name();
                    notes.add(
                            Note.About.DUPLICATE_ROWS,
                            name,
                            row.getLong(3) - row.getLong(2),
                            "# rows of %s repeat another exactly (%,d groups, %,d rows); two people in one stop look like that, so all count."
                                    .formatted(name, row.getLong(2), row.getLong(3)));
                });
    }
}
