package org.plumbline.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.measures.Claim;
import org.plumbline.measures.Good;

class VerdictTest {
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 30);
    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 30);

    private static Verdict verdict(Claim.Kind kind, String amount, LocalDate until) {
        Line line = Line.of(List.of(
                TestingFigures.figure("2023-04", "2023-04", "", "657"),
                TestingFigures.figure("2023-11", "2023-11", "", "276")));
        Claim claim = new Claim(
                TestingFigures.AREA,
                "It fell.",
                "the force",
                kind,
                amount == null ? Optional.empty() : Optional.of(new BigDecimal(amount)),
                kind.change() ? Optional.of(APRIL) : Optional.empty(),
                until,
                until,
                "a letter",
                1);
        return Verdict.of(claim, line, TestingFigures.counts(Good.LOWER).definition());
    }

    @ParameterizedTest
    @CsvSource({
        // 657 to 276 is a fall of 57.99%.
        "FALL, 58, SUPPORTED",
        "FALL, 57.9, CONTRADICTED",
        "FALL, 58.0, SUPPORTED",
        "FALL, 59, CONTRADICTED",
        "RISE, 58, CONTRADICTED",
        "AT_MOST, 276, SUPPORTED",
        "AT_MOST, 275, CONTRADICTED",
        "AT_LEAST, 276, SUPPORTED",
        "AT_LEAST, 277, CONTRADICTED",
        "RANK, , CANNOT_BE_TOLD"
    })
    void allows_for_what_rounds_to_the_claim_and_for_nothing_more(
            Claim.Kind kind, String amount, Verdict.Finding finding) {
        assertThat(verdict(kind, amount, NOVEMBER).finding()).isEqualTo(finding);
    }

    @Test
    void shows_its_arithmetic() {
        assertThat(verdict(Claim.Kind.FALL, "58", NOVEMBER).arithmetic())
                .isEqualTo(
                        "From 657 cases in April 2023 to 276 cases in November 2023 it fell by 58.0%; 58% is claimed.");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-15, SUPPORTED", "2024-01-16, CANNOT_BE_TOLD"})
    void a_figure_speaks_of_a_later_day_until_it_is_stale(LocalDate until, Verdict.Finding finding) {
        // Of November, monthly: December ends on the 31st, five days of lag, ten of grace.
        assertThat(verdict(Claim.Kind.AT_MOST, "276", until).finding()).isEqualTo(finding);
    }

    @Test
    void says_what_is_missing_where_nothing_was_known() {
        assertThat(verdict(Claim.Kind.AT_MOST, "276", LocalDate.of(2023, 1, 1)))
                .isEqualTo(new Verdict(
                        Verdict.Finding.CANNOT_BE_TOLD,
                        "No figure is known that speaks of a time up to 1 January 2023."));
    }
}
