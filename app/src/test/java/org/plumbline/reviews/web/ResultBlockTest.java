package org.plumbline.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.reviews.Period;
import org.plumbline.reviews.Question;
import org.plumbline.reviews.QuestionCount;
import org.plumbline.reviews.QuestionResult;
import org.plumbline.reviews.Stratum;
import org.plumbline.reviews.Verdict;

class ResultBlockTest {
    private static QuestionResult result(String by, String caution, int month, int yes, int of, Integer... twice) {
        LocalDate first = LocalDate.of(2024, 1, 1).plusMonths(month);
        return new QuestionResult(
                "round-" + month,
                "A month",
                by,
                caution,
                new Period(first, first.plusMonths(1).minusDays(1)),
                new Question(1, "supervision", "Was it effective?", "", Verdict.YES, true, ""),
                by.isEmpty() ? List.of(new Stratum("all", "", 1000, of)) : List.of(),
                new QuestionCount(
                        1,
                        List.of(new QuestionCount.InStratum(by.isEmpty() ? "all" : "", yes, of - yes, 0)),
                        List.of(twice)));
    }

    @Test
    void a_year_of_the_forces_own_rounds_and_all_that_were_published_stand_beside_the_newest() {
        List<QuestionResult> earlier = Stream.concat(
                        IntStream.rangeClosed(1, 15).map(at -> 20 - at).mapToObj(at -> result("", "", at, 20, 40)),
                        Stream.of(result("HMICFRS", "Chosen otherwise.", 0, 36, 82)))
                .toList();

        ResultBlock block = new ResultBlock(result("", "", 20, 22, 40), earlier);

        assertThat(block.earlier())
                .hasSize(13)
                .last()
                .extracting(QuestionResult::publishedBy)
                .isEqualTo("HMICFRS");
        assertThat(block.changes())
                .hasSize(15)
                .contains("Chosen otherwise.")
                .anyMatch(change -> change.startsWith("13 comparisons are made here"));
    }

    @Test
    void one_comparison_needs_no_word_about_several() {
        assertThat(new ResultBlock(result("", "", 2, 22, 40), List.of(result("", "", 1, 20, 40))).changes())
                .singleElement()
                .asString()
                .startsWith("No change that cannot be chance: 50% in February 2024, 55% now");
    }

    @Test
    void what_was_published_alone_is_compared_with_nothing() {
        ResultBlock block = new ResultBlock(result("HMICFRS", "Chosen otherwise.", 0, 36, 82), List.of());

        assertThat(block.changes()).isEmpty();
        assertThat(block.headline()).isEqualTo("Yes in 36 of 82 cases: 44%, between 34% and 55%.");
    }

    @Test
    void agreement_is_said_with_kappa_where_it_has_one() {
        assertThat(ResultBlock.agreement(result("", "", 1, 20, 40, 20, 5, 0, 10, 15, 0, 0, 0, 0)))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("50 cases were judged twice: the two agreed in 70%; kappa 0.40, between 0.1")
                        .endsWith("(fair agreement)."));
        assertThat(ResultBlock.agreement(result("", "", 1, 20, 40, 6, 0, 0, 0, 4, 0, 0, 0, 0)))
                .hasValue(
                        "10 cases were judged twice: the two agreed in 100%; kappa 1.00; where two agree throughout, the"
                                + " formula gives it no interval.");
        assertThat(ResultBlock.agreement(result("", "", 1, 20, 40, 9, 0, 0, 0, 0, 0, 0, 0, 0)))
                .hasValueSatisfying(words -> assertThat(words).contains("kappa has no value"));
        assertThat(ResultBlock.agreement(result("", "", 1, 20, 40))).isEmpty();
    }
}
