package org.plumbline.openfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.PlumblineTest;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measures;
import org.plumbline.measures.StatedFigure;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@PlumblineTest
class OpenIntakeTest {
    private static final String HEADING =
            "Financial Year,Financial Quarter,Force Name,Offence Group,Outcome Group,Outcome Type,Force Outcomes for Offences"
                    + " Recorded in Quarter\n";
    private static final String SHARES = "home-office.outcome-share-of-offences";
    private static int years = 1990;

    @Autowired
    OpenIntake intake;

    @Autowired
    OpenReadings readings;

    @Autowired
    Figures figures;

    @Autowired
    Measures measures;

    @Autowired
    StoredFiles files;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private String year = "";

    /** Each test has a year of its own, because the record is kept from one to the next. */
    @BeforeEach
    void another_year() {
        years++;
        year = years + "/" + "%02d".formatted((years + 1) % 100);
    }

    private Path file(String name, int charged, int open, String more) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                HEADING
                        + "%s,1,Kent,Theft offences,Charged/Summonsed,1,%d%n".formatted(year, charged)
                        + "%s,1,Kent,Theft offences,Not yet assigned an outcome,0,%d%n".formatted(year, open)
                        + more);
    }

    private Vantage now() {
        return Vantage.now(clock, Viewer.publicly());
    }

    private Recording how() {
        return new Recording(
                Viewer.publicly(), Actor.SYSTEM, now().asAt(), new Source("outcomes", ""), Audience.everybody());
    }

    private Outcome take(Path file) {
        return intake.take(intake.read(List.of(file), null), how());
    }

    private List<StatedFigure> charged(Vantage vantage) {
        return figures.holding(SHARES, vantage).stream()
                .map(Figure::stated)
                .filter(one -> one.from().orElseThrow().first().getYear() == years)
                .filter(one -> one.group().equals("outcome: Charged or summonsed"))
                .toList();
    }

    @Test
    void a_published_file_becomes_figures_with_their_counts_and_their_provenance() throws IOException {
        Path file = file("outcomes.csv", 30, 70, "");

        assertThat(take(file)).isInstanceOf(Outcome.Done.class);

        assertThat(charged(now())).singleElement().satisfies(one -> {
            assertThat(one.area()).isEqualTo("kent-police");
            assertThat(one.value().orElseThrow()).isEqualByComparingTo("30");
            assertThat(one.numerator().orElseThrow()).isEqualByComparingTo("30");
            assertThat(one.denominator().orElseThrow()).isEqualByComparingTo("100");
            assertThat(one.unit()).isEqualTo("percent");
            assertThat(one.statedBy()).isEqualTo("Home Office");
            assertThat(one.document()).isEqualTo("outcomes.csv");
            assertThat(one.place()).contains("rows").contains("SHA-256");
        });
        assertThat(measures.find(SHARES, now()).orElseThrow().definition().chart())
                .isEqualTo(Chart.SHARES);
    }

    @Test
    void the_same_file_again_adds_nothing() throws IOException {
        Path file = file("outcomes.csv", 30, 70, "");
        take(file);
        int before = figures.stated(SHARES, now()).size();
        int taken = readings.all(now()).size();

        Outcome again = take(file);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("in the record already"));
        assertThat(figures.stated(SHARES, now())).hasSize(before);
        assertThat(readings.all(now())).hasSize(taken);
    }

    @Test
    void a_corrected_file_revises_and_the_earlier_vantage_still_shows_what_was_told() throws Exception {
        take(file("outcomes.csv", 30, 70, ""));
        Vantage then = now();
        Thread.sleep(5);

        take(file("outcomes-2.csv", 35, 65, ""));

        assertThat(charged(now()))
                .singleElement()
                .satisfies(one -> assertThat(one.value().orElseThrow()).isEqualByComparingTo("35"));
        assertThat(charged(Vantage.at(then.asAt(), then.knownBy(), then.viewer())))
                .singleElement()
                .satisfies(one -> assertThat(one.value().orElseThrow()).isEqualByComparingTo("30"));
        assertThat(readings.all(now()).getFirst().taken().figures().revised()).isPositive();
    }

    @Test
    void a_bad_row_is_counted_kept_and_counts_nowhere() throws IOException {
        Told told = intake.read(
                List.of(file("outcomes.csv", 30, 70, year + ",1,Kent,Theft offences,Charged/Summonsed,1,many\n")),
                null);

        assertThat(told.rejected()).isEqualTo(1);
        assertThat(told.firstRejects()).singleElement().asString().contains("many");

        intake.take(told, how());
        OpenReadingFact.TakenIn taken = readings.all(now()).getFirst().taken();

        assertThat(taken.rejected()).isEqualTo(1);
        assertThat(Files.readString(files.find(String.valueOf(taken.rejects()))
                        .orElseThrow()
                        .path()))
                .contains("many");
        assertThat(charged(now()))
                .singleElement()
                .satisfies(one -> assertThat(one.value().orElseThrow()).isEqualByComparingTo("30"));
    }

    @Test
    void a_file_of_another_kind_is_refused_with_a_sentence_and_leaves_nothing() throws IOException {
        int before = readings.all(now()).size();
        Told told = intake.read(List.of(Files.writeString(folder.resolve("list.csv"), "a,b\n1,2\n")), null);

        assertThat(intake.take(told, how())).isInstanceOf(Outcome.Refused.class);
        assertThat(told.refusal()).contains("list.csv");
        assertThat(readings.all(now())).hasSize(before);
    }
}
