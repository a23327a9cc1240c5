package org.plumbline.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizingTest {
    private static final List<Stratum> TWO =
            List.of(new Stratum("volume", "", 750, 0), new Stratum("serious", "", 250, 0));

    private static List<Stratum> one(int population) {
        return List.of(new Stratum(Stratum.ALL, "", population, 0));
    }

    /** z² · 0.25 / 0.1² = 96.04; of 1,000: 96.04 / (1 + 95.04/1000) = 87.71. */
    @Test
    void the_size_follows_from_the_interval_that_is_wanted() {
        Sizing sizing = Sizing.interval(95, 10, 50);

        assertThat(sizing.whole(one(1000))).isEqualTo(88);
        assertThat(sizing.spread(TWO)).extracting(Stratum::sample).containsExactly(66, 22);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "80, false", "81, true"})
    void a_number_that_is_given_lies_between_one_and_all(int size, boolean refused) {
        assertThat(Sizing.number(size).refusal(one(80)).isPresent()).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 50, true",
        "1, 50, false",
        "50, 50, false",
        "51, 50, true",
        "10, 0, true",
        "10, 99, false",
        "10, 100, true"
    })
    void an_interval_that_is_wanted_is_one_that_can_be_had(int halfWidth, int expected, boolean refused) {
        assertThat(Sizing.interval(95, halfWidth, expected).refusal(one(80)).isPresent())
                .isEqualTo(refused);
    }

    @Test
    void a_stratum_that_would_get_none_is_refused_with_what_would_help() {
        List<Stratum> uneven = List.of(new Stratum("volume", "", 990, 0), new Stratum("rare", "", 10, 0));

        assertThat(Sizing.number(20).refusal(uneven)).hasValueSatisfying(refused -> {
            assertThat(refused.reason()).isEqualTo("0 of the 10 cases in “rare” would be drawn.");
            assertThat(refused.unblock()).contains("by hand");
        });
        assertThat(Sizing.number(100).refusal(uneven)).isEmpty();
    }

    @Test
    void by_hand_every_stratum_gives_what_it_was_told_and_no_more_than_it_has() {
        assertThat(Sizing.byHand().spread(List.of(new Stratum("a", "", 10, 4), new Stratum("b", "", 5, 5))))
                .extracting(Stratum::sample)
                .containsExactly(4, 5);
        assertThat(Sizing.byHand().refusal(List.of(new Stratum("a", "", 10, 4), new Stratum("b", "", 5, 6))))
                .isPresent();
    }

    @Test
    void strata_have_names_of_their_own_and_cases() {
        assertThat(Sizing.number(1).refusal(List.of())).isPresent();
        assertThat(Sizing.number(2).refusal(List.of(new Stratum("a", "", 5, 0), new Stratum("a", "", 5, 0))))
                .hasValueSatisfying(refused -> assertThat(refused.reason()).contains("same name"));
        assertThat(Sizing.number(1).refusal(List.of(new Stratum("a", "", 0, 0))))
                .isPresent();
    }
}
