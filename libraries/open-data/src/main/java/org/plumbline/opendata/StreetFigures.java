package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.opendata.measures.OpenMeasure;
import org.plumbline.opendata.measures.OutcomeGroup;
import org.plumbline.opendata.measures.OutcomeWordings;
import org.plumbline.opendata.street.StreetScan;

/** Crimes, anti-social behaviour and last outcomes by month, from police.uk's street files. */
final class StreetFigures {
    static final String ANTI_SOCIAL = "Anti-social behaviour";
    private static final Set<String> TYPES = Set.of(
            ANTI_SOCIAL,
            "Bicycle theft",
            "Burglary",
            "Criminal damage and arson",
            "Drugs",
            "Other crime",
            "Other theft",
            "Possession of weapons",
            "Public order",
            "Robbery",
            "Shoplifting",
            "Theft from the person",
            "Vehicle crime",
            "Violence and sexual offences",
            "Violent crime",
            "Public disorder and weapons");

    private final Duck duck;
    private final Staging staging;
    private final Figures figures;
    private final Notes notes;

    StreetFigures(Duck duck, Staging staging, Figures figures, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.figures = figures;
        this.notes = notes;
    }

    private static final class Month {
        private final Map<String, Long> types = new TreeMap<>();
        private final Map<OutcomeGroup, Long> outcomes = new EnumMap<>(OutcomeGroup.class);
        private final Set<String> files = new TreeSet<>();
        private long crimes;
        private long anySocial;
    }

    void compute() throws SQLException, IOException {
        Map<String, Map<YearMonth, Month>> months = new TreeMap<>();
        Map<String, Long> unmapped = new TreeMap<>();
        Map<String, Long> unknown = new TreeMap<>();
        Map<String, OutcomeGroup> groups = new HashMap<>();
        duck.each(
                "SELECT n.code, s.month, s.type, s.outcome, s.file, sum(many)::BIGINT FROM %s s %s WHERE n.standing = 'force' GROUP BY 1, 2, 3, 4, 5"
                        .formatted(staging.counts(), staging.forces()),
                row -> {
                    Month month = months.computeIfAbsent(row.getString(1), any -> new TreeMap<>())
                            .computeIfAbsent(YearMonth.parse(row.getString(2)), any -> new Month());
                    String type = row.getString(3);
                    long count = row.getLong(6);
                    month.files.add(staging.source(row.getInt(5)).name());
                    if (!TYPES.contains(type)) {
                        unknown.merge(type, count, Long::sum);
                    }
                    if (type.equals(ANTI_SOCIAL)) {
                        month.anySocial += count;
                    } else {
                        month.crimes += count;
                        month.types.merge(type, count, Long::sum);
                        String wording = row.getString(4);
                        OutcomeGroup group = groups.computeIfAbsent(wording, OutcomeWordings::groupOf);
                        month.outcomes.merge(group, count, Long::sum);
                        if (group == OutcomeGroup.UNMAPPED) {
                            unmapped.merge(wording, count, Long::sum);
                        }
                    }
                });
        months.forEach((force, byMonth) -> byMonth.forEach((month, found) -> enter(force, month, found)));
        unmapped.forEach((wording, count) -> notes.add(
                Note.About.UNMAPPED_OUTCOMES,
                Kind.STREET.inWords(),
                count,
                "# crimes have the last outcome \"" + wording
                        + "\", which is not in the table of wordings; they are shown as unmapped."));
        unknown.forEach((type, count) -> notes.add(
                Note.About.UNKNOWN_CRIME_TYPES,
                Kind.STREET.inWords(),
                count,
                "# rows have the crime type \"" + type + "\", which is not known; they count as crimes."));
        oddities();
    }

    private void enter(String force, YearMonth month, Month found) {
        Figures.From from = new Figures.From(List.copyOf(found.files), found.crimes + found.anySocial);
        Span period = Span.month(month);
        figures.count(OpenMeasure.CRIMES, force, period, Map.of(), found.crimes, from);
        found.types.forEach((type, count) ->
                figures.count(OpenMeasure.CRIMES, force, period, Map.of("crime type", type), count, from));
        figures.count(OpenMeasure.ANTI_SOCIAL_BEHAVIOUR, force, period, Map.of(), found.anySocial, from);
        found.outcomes.forEach((group, count) -> figures.share(
                OpenMeasure.LAST_OUTCOME_SHARE,
                force,
                period,
                Map.of("outcome", group.inWords()),
                count,
                found.crimes,
                from));
    }

    private void oddities() throws SQLException, IOException {
        duck.each(
                "SELECT coalesce(sum(many) FILTER (blank AND type <> '%s'), 0)::BIGINT, coalesce(sum(many) FILTER (place = 2), 0)::BIGINT FROM %s"
                        .formatted(ANTI_SOCIAL, staging.counts()),
                row -> {
                    notes.add(
                            Note.About.BLANK_IDS,
                            Kind.STREET.inWords(),
                            row.getLong(1),
                            "# crimes other than anti-social behaviour have no Crime ID; they count.");
                    notes.add(
                            Note.About.ODD_COORDINATES,
                            Kind.STREET.inWords(),
                            row.getLong(2),
                            "# rows lie outside the United Kingdom by their longitude and latitude; they count.");
                });
        StreetScan.Doubled doubled = staging.doubledIds();
        notes.add(
                Note.About.DUPLICATE_IDS,
                Kind.STREET.inWords(),
                doubled.ids(),
                "# Crime IDs stand on more than one row, %,d rows in all; every row counts.".formatted(doubled.rows()));
        new Months(notes).compareWithNames(staging, duck);
    }
}
