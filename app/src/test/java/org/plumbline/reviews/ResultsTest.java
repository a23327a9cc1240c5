package org.plumbline.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Estimate;

/** Results by hand arithmetic. */
class ResultsTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;

    private static Question question(Verdict good) {
        return new Question(1, "supervision", "Was it effective?", "", good, true, "");
    }

    private static QuestionResult result(
            String by, int month, Verdict good, List<Stratum> strata, QuestionCount.InStratum... counts) {
        LocalDate first = LocalDate.of(2024, month, 1);
        return new QuestionResult(
                "round",
                "A month",
                by,
                "",
                new Period(first, first.plusMonths(1).minusDays(1)),
                question(good),
                strata,
                new QuestionCount(1, List.of(counts), List.of()));
    }

    private static QuestionResult simple(int month, int population, int yes, int no, int notApplicable) {
        return result(
                "",
                month,
                Verdict.YES,
                List.of(new Stratum("all", "", population, yes + no + notApplicable)),
                new QuestionCount.InStratum("all", yes, no, notApplicable));
    }

    private static QuestionResult published(int yes, int of) {
        return result("HMICFRS", 1, Verdict.YES, List.of(), new QuestionCount.InStratum("", yes, of - yes, 0));
    }

    @Test
    void what_was_published_has_wilsons_interval_without_a_population() {
        Estimate estimate = published(36, 82).estimate(LEVEL).orElseThrow();

        // (2·36 + z² ± z√(z² + 4·36·46/82)) ÷ 2(82 + z²), z = 1.959964
        assertThat(estimate.value()).isCloseTo(0.4390, within(0.00005));
        assertThat(estimate.interval().lower()).isCloseTo(0.3367, within(0.00005));
        assertThat(estimate.interval().upper()).isCloseTo(0.5468, within(0.00005));
    }

    @Test
    void cases_that_cannot_be_asked_are_in_neither_number_and_the_population_shrinks_as_the_sample_does() {
        QuestionResult result = simple(3, 200, 20, 20, 10);

        assertThat(result.yes()).isEqualTo(20);
        assertThat(result.of()).isEqualTo(40);
        assertThat(result.notApplicable()).isEqualTo(10);
        // 160 of 200 can be asked; effective size 40·159/120 = 53; Wilson at 26.5 of 53
        Estimate estimate = result.estimate(LEVEL).orElseThrow();
        assertThat(estimate.value()).isEqualTo(0.5);
        double z = LEVEL.z();
        double half = z * Math.sqrt(z * z + 53) / (2 * (53 + z * z));
        assertThat(estimate.interval().upper()).isCloseTo(0.5 + half, within(1e-9));
        assertThat(estimate.interval().lower()).isCloseTo(0.5 - half, within(1e-9));
    }

    @Test
    void when_every_case_was_read_nothing_is_left_to_chance() {
        Estimate estimate = simple(3, 40, 10, 30, 0).estimate(LEVEL).orElseThrow();

        assertThat(estimate.interval().lower()).isEqualTo(0.25);
        assertThat(estimate.interval().upper()).isEqualTo(0.25);
    }

    @Test
    void strata_count_by_how_many_cases_they_have_and_not_by_how_many_were_drawn() {
        QuestionResult result = result(
                "",
                3,
                Verdict.YES,
                List.of(new Stratum("volume", "", 900, 20), new Stratum("serious", "", 100, 20)),
                new QuestionCount.InStratum("volume", 10, 10, 0),
                new QuestionCount.InStratum("serious", 20, 0, 0));

        // 0.9 · 0.5 + 0.1 · 1
        Estimate estimate = result.estimate(LEVEL).orElseThrow();
        assertThat(estimate.value()).isCloseTo(0.55, within(1e-12));
        // variance 0.81 · (1 − 20/900) · 0.25/19 = 0.0104211; effective size 0.55 · 0.45 / 0.0104211 = 23.75
        double size = 0.55 * 0.45 / (0.81 * (1 - 20.0 / 900) * 0.25 / 19);
        double z = LEVEL.z();
        double reach = z * Math.sqrt(z * z + 4 * 0.55 * size * 0.45);
        assertThat(estimate.interval().lower())
                .isCloseTo((2 * 0.55 * size + z * z - reach) / (2 * (size + z * z)), within(1e-9));
    }

    @Test
    void a_question_that_no_case_could_be_asked_has_no_share_and_says_so() {
        QuestionResult none = simple(3, 100, 0, 0, 10);

        assertThat(none.estimate(LEVEL)).isEmpty();
        assertThat(Percent.limits(none))
                .hasValueSatisfying(words -> assertThat(words).contains("nothing can be told"));
    }

    @Test
    void one_case_of_several_in_a_stratum_gives_no_interval() {
        QuestionResult result = result(
                "",
                3,
                Verdict.YES,
                List.of(new Stratum("volume", "", 900, 20), new Stratum("serious", "", 100, 1)),
                new QuestionCount.InStratum("volume", 10, 10, 0),
                new QuestionCount.InStratum("serious", 1, 0, 0));

        assertThat(result.estimate(LEVEL)).isEmpty();
        assertThat(Percent.limits(result)).isPresent();
    }

    @Test
    void a_small_sample_says_what_it_cannot_tell_and_a_large_one_does_not() {
        assertThat(Percent.limits(simple(3, 1000, 6, 6, 0)))
                .hasValueSatisfying(words -> assertThat(words).startsWith("12 cases cannot tell more"));
        assertThat(Percent.limits(simple(3, 100000, 500, 500, 0))).isEmpty();
    }

    @Test
    void a_difference_beyond_chance_is_said_with_both_shares_and_its_direction() {
        Comparison comparison = Comparison.of(simple(3, 100000, 61, 39, 0), List.of(simple(2, 100000, 44, 56, 0)))
                .getFirst();

        assertThat(comparison.moreThanChance()).isTrue();
        assertThat(comparison.sentence())
                .isEqualTo("Higher than in February 2024: 44% to 61%, more than chance. That is better.");
    }

    @Test
    void a_difference_that_can_be_chance_is_said_to_be_none() {
        Comparison comparison = Comparison.of(simple(3, 100000, 48, 52, 0), List.of(published(36, 82)))
                .getFirst();

        assertThat(comparison.moreThanChance()).isFalse();
        assertThat(comparison.sentence())
                .startsWith(
                        "No change that cannot be chance: 44% by HMICFRS (January 2024), 48% now; the difference lies"
                                + " between −")
                .endsWith(" points.");
    }

    @ParameterizedTest
    @CsvSource({"0.17, +17", "-0.094, −9", "0.0096, +1", "0.0094, +0.9", "-0.0006, −0.1", "-0.0004, almost 0", "0, 0"})
    void points_keep_their_sign_however_small(double difference, String words) {
        assertThat(Percent.points(difference)).isEqualTo(words);
    }

    @Test
    void where_no_is_the_good_answer_fewer_is_better() {
        QuestionResult now = result("", 3, Verdict.NO, List.of(), new QuestionCount.InStratum("", 10, 90, 0));
        QuestionResult before = result("", 2, Verdict.NO, List.of(), new QuestionCount.InStratum("", 40, 60, 0));

        assertThat(Comparison.of(now, List.of(before)).getFirst().sentence())
                .isEqualTo("Lower than in February 2024: 40% to 10%, more than chance. That is better.");
    }

    @Test
    void of_many_comparisons_each_is_judged_more_strictly() {
        QuestionResult now = simple(3, 100000, 60, 40, 0);
        QuestionResult before = simple(2, 100000, 45, 55, 0);

        assertThat(Comparison.of(now, List.of(before)).getFirst().moreThanChance())
                .isTrue();
        assertThat(Comparison.of(now, List.of(before, before, before)))
                .hasSize(3)
                .noneMatch(Comparison::moreThanChance);
    }

    @Test
    void questions_are_the_same_by_short_name_words_and_good_answer() {
        Question one = question(Verdict.YES);

        assertThat(one.sameAs(new Question(7, "supervision", "  was it EFFECTIVE", "else", Verdict.YES, false, "x")))
                .isTrue();
        assertThat(one.sameAs(new Question(1, "supervision", "Was it seen?", "", Verdict.YES, true, "")))
                .isFalse();
        assertThat(one.sameAs(new Question(1, "plan", "Was it effective?", "", Verdict.YES, true, "")))
                .isFalse();
        assertThat(one.sameAs(question(Verdict.NO))).isFalse();
    }
}
