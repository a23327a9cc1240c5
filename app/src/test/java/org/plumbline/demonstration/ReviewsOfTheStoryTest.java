package org.plumbline.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.DemonstrationTest;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.reviews.CaseWork;
import org.plumbline.reviews.Cases;
import org.plumbline.reviews.QuestionResult;
import org.plumbline.reviews.ReviewedCase;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.RoundWork;
import org.plumbline.reviews.Rounds;
import org.plumbline.reviews.SampleDraw;
import org.springframework.beans.factory.annotation.Autowired;

/** What the inspectorate found in case files, and the force's own rounds beside it. */
@DemonstrationTest
class ReviewsOfTheStoryTest {
    private static final String REPORT = "west-midlands-police-peel-2023-25.";

    @Autowired
    Rounds rounds;

    @Autowired
    Cases cases;

    @Autowired
    CaseWork work;

    @Autowired
    Clock clock;

    private List<QuestionResult> results(String finding, String viewer) {
        return rounds.results(REPORT + finding, Vantage.now(clock, Viewer.of(viewer)));
    }

    @Test
    void everybody_sees_what_the_inspectorate_published() {
        assertThat(List.of("CoC-1", "CoC-1.R-2", "CoC-1.R-3", "AFI-8"))
                .flatExtracting(finding -> results(finding, "public"))
                .extracting(QuestionResult::publishedBy, QuestionResult::yes, QuestionResult::of)
                .containsExactly(
                        tuple("HMICFRS", 54, 100),
                        tuple("HMICFRS", 36, 82),
                        tuple("HMICFRS", 40, 72),
                        tuple("HMICFRS", 37, 95));
    }

    @Test
    void three_months_of_the_forces_own_stand_before_it_with_kappa() {
        assertThat(results("CoC-1.R-2", "hmicfrs"))
                .extracting(QuestionResult::round)
                .startsWith("review-2024-03", "review-2024-02", "review-2024-01");
        assertThat(results("CoC-1.R-2", "west-midlands-police").subList(0, 3))
                .allSatisfy(result -> assertThat(result.agreement())
                        .hasValueSatisfying(kappa -> assertThat(kappa.n()).isEqualTo(14)));
    }

    @Test
    void the_sample_can_be_drawn_again() {
        Vantage force = Vantage.now(clock, Viewer.of("west-midlands-police"));
        Round round = rounds.find("review-2024-02", force).orElseThrow();

        SampleDraw draw = SampleDraw.of(
                RoundWork.listed(round.design(), work.list(round)),
                round.design().sizes(),
                "wmp-2024-02",
                30);

        assertThat(draw.places().stream().map(place -> place.listed().reference()))
                .containsExactlyElementsOf(cases.of("review-2024-02", force).stream()
                        .map(ReviewedCase::drawn)
                        .map(drawn -> drawn.reference())
                        .toList());
    }
}
