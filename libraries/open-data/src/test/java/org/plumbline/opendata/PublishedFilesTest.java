package org.plumbline.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.opendata.Written.value;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.opendata.measures.OpenMeasure;

/** Counts that were found in the published files by other means. */
class PublishedFilesTest {
    private static final String LONDON = "E23000034";

    @TempDir
    Path folder;

    private Reading read(Path... paths) {
        return OpenFiles.read(Settings.usual().scratch(folder), List.of(paths));
    }

    @Test
    void an_archive_as_unpacked() {
        Reading reading = read(Shared.orSkip("police-uk-archive-2020-11"));

        assertThat(reading.rejected()).isZero();
        assertThat(reading.notes(Note.About.DUPLICATE_IDS))
                .singleElement()
                .satisfies(note -> assertThat(note.sentence()).contains("230 Crime IDs", "470 rows"));
        assertThat(reading.figures()).allMatch(figure -> YearMonth.of(2020, 11).equals(figure.released()));
        assertThat(sum(reading, OpenMeasure.CRIMES) + sum(reading, OpenMeasure.ANTI_SOCIAL_BEHAVIOUR))
                .isEqualTo(reading.files().stream()
                        .filter(file -> file.kind() == Kind.STREET)
                        .mapToLong(FileRead::rows)
                        .sum());
        assertThat(reading.gaps()).isNotEmpty().allMatch(gap -> gap.kind() == Kind.STOP_AND_SEARCH);
    }

    @Test
    void two_releases_of_the_same_months_revise_outcomes_and_not_counts() {
        Reading earlier = read(Shared.orSkip("police-uk-archive-2020-11"));
        Reading later = read(Shared.orSkip("police-uk-city-of-london-2021-11"));

        assertThat(revised(earlier, later, OpenMeasure.CRIMES)).isZero();
        assertThat(revised(earlier, later, OpenMeasure.LAST_OUTCOME_SHARE)).isPositive();
    }

    @Test
    void recorded_crime_of_the_year_2024_25() {
        Reading reading = read(
                Shared.orSkip("home-office/prc_pfa_long.parquet"),
                Shared.orSkip("home-office/pfa_population_2024.csv"));

        Span year = Span.financialYear(2024);
        assertThat(reading.of(OpenMeasure.RECORDED_CRIMES)
                        .filter(figure -> figure.period().equals(year)
                                && figure.breakdown().isEmpty()
                                && figure.force().matches("[EW].*"))
                        .mapToDouble(OpenFigure::value)
                        .sum())
                .isEqualTo(5_225_477);
        assertThat(reading.of(OpenMeasure.RECORDED_CRIMES_WITH_FRAUD)
                        .filter(figure -> figure.period().equals(year)
                                && figure.breakdown().isEmpty())
                        .mapToDouble(OpenFigure::value)
                        .sum())
                .isEqualTo(6_588_827);
        assertThat(Math.round(reading.of(OpenMeasure.CRIMES_PER_1000)
                        .filter(figure ->
                                figure.force().equals(LONDON) && figure.period().equals(year))
                        .findFirst()
                        .orElseThrow()
                        .value()))
                .isBetween(500L, 700L);
        assertThat(reading.notes(Note.About.NEGATIVE_COUNTS))
                .extracting(Note::count)
                .containsExactly(426L);
        assertThat(reading.notes(Note.About.PARTIAL_YEAR))
                .anyMatch(note -> note.sentence().contains("2025/26"));
    }

    @Test
    void outcomes_of_west_midlands_in_2024_25() {
        Reading reading = read(Shared.orSkip("home-office/outcomes-2024-25-agg.csv"));

        assertThat(reading.of(OpenMeasure.OUTCOME_SHARE_OF_OFFENCES)
                        .filter(figure -> figure.force().equals("E23000014")
                                && figure.breakdown().equals(Map.of("outcome", "Charged or summonsed")))
                        .mapToDouble(figure -> figure.numerator() == null ? Double.NaN : figure.numerator())
                        .sum())
                .isEqualTo(24_560);
    }

    @Test
    void populations_in_both_shapes_and_the_census_of_2011() {
        Reading reading = read(
                Shared.orSkip("home-office/pfa_population_2024.csv"),
                Shared.orSkip("reference/population_policeforces_2009-2019.csv"),
                Shared.orSkip("home-office/bulletins-ods/demographics"));

        assertThat(reading.of(OpenMeasure.POPULATION).map(OpenFigure::force).distinct())
                .hasSize(43);
        assertThat(value(
                        reading,
                        OpenMeasure.CENSUS_POPULATION,
                        "E23000014",
                        Map.of("census", "2011", "ethnicity", "Asian")))
                .isEqualTo(514_981);
    }

    @Test
    void searches_by_year_from_a_packed_file() {
        Reading reading = read(Shared.orSkip("home-office/search-arrests-data.csv.gz"));

        assertThat(reading.rows()).isEqualTo(92_199);
        assertThat(reading.notes(Note.About.NOT_COLLECTED)).hasSize(1);
        assertThat(Math.round(reading.of(OpenMeasure.SEARCHES_IN_YEAR)
                                .filter(figure -> figure.breakdown().isEmpty())
                                .mapToDouble(OpenFigure::value)
                                .sum()
                        / 1e5))
                .isEqualTo(115);
    }

    private static long sum(Reading reading, OpenMeasure measure) {
        return Math.round(reading.of(measure)
                .filter(figure -> figure.breakdown().isEmpty())
                .mapToDouble(OpenFigure::value)
                .sum());
    }

    /** How many figures with the same key have another value. */
    private static long revised(Reading earlier, Reading later, OpenMeasure measure) {
        Map<OpenFigure.Key, Double> now =
                later.of(measure).collect(Collectors.toMap(OpenFigure::key, OpenFigure::value, (one, other) -> one));
        List<OpenFigure> both =
                earlier.of(measure).filter(was -> now.containsKey(was.key())).toList();
        assertThat(both).isNotEmpty();
        return both.stream()
                .filter(was -> !Double.valueOf(was.value()).equals(now.get(was.key())))
                .count();
    }
}
