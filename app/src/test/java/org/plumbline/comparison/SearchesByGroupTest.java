package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.statistics.disparity.Band;

class SearchesByGroupTest {
    private static SearchesByGroup.Group group(String name, long searches, double residents) {
        return new SearchesByGroup.Group(name, searches, Optional.empty(), OptionalDouble.of(residents));
    }

    private static SearchesByGroup of(SearchesByGroup.Group... groups) {
        return new SearchesByGroup(
                "kent-police",
                new Disparities.Choice(
                        Disparities.Counting.HOME_OFFICE,
                        new Span(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31))),
                Optional.of(2011),
                List.of(groups),
                0,
                0,
                List.of());
    }

    @Test
    void rate_and_ratio_are_those_of_hand_arithmetic() {
        // 50 of 10,000 are 5 per 1,000; 400 of 200,000 are 2: two and a half times.
        SearchesByGroup.Group black = group("Black", 50, 10_000);
        SearchesByGroup all = of(black, group("White", 400, 200_000));

        assertThat(black.rate()).hasValueCloseTo(5.0, within(1e-9));
        assertThat(all.disparity(black).orElseThrow().ratio()).isCloseTo(2.5, within(1e-9));
        assertThat(all.disparity(all.groups().getLast())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"799, LOWER", "800, SIMILAR", "801, SIMILAR", "1249, SIMILAR", "1250, SIMILAR", "1251, HIGHER"})
    void bands_end_at_eight_tenths_and_at_one_and_a_quarter(long searches, Band band) {
        SearchesByGroup.Group asian = group("Asian", searches, 100_000);

        assertThat(of(asian, group("White", 1000, 100_000))
                        .disparity(asian)
                        .orElseThrow()
                        .band())
                .isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "5, true", "9, true", "10, true"})
    void one_to_four_searches_are_not_printed(long searches, boolean printed) {
        SearchesByGroup.Group mixed = group("Mixed", searches, 1000);

        assertThat(mixed.rate().isPresent()).isEqualTo(printed);
        assertThat(of(mixed, group("White", 1000, 100_000)).disparity(mixed).isPresent())
                .isEqualTo(printed);
    }

    @Test
    void more_finds_than_searches_are_no_rate() {
        SearchesByGroup.Group odd = new SearchesByGroup.Group(
                "Other", 48, Optional.of(new Funnel.Counted(63, 48)), OptionalDouble.of(1000));

        assertThat(odd.findRate()).isEmpty();
        assertThat(odd.findMissing()).contains("more finds than searches");
    }

    @Test
    void a_find_rate_has_wilsons_interval_and_hides_small_counts() {
        SearchesByGroup.Group one = new SearchesByGroup.Group(
                "White", 100, Optional.of(new Funnel.Counted(20, 100)), OptionalDouble.of(1000));
        SearchesByGroup.Group few = new SearchesByGroup.Group(
                "Other", 100, Optional.of(new Funnel.Counted(4, 100)), OptionalDouble.of(1000));

        assertThat(one.findRate()).hasValueCloseTo(20.0, within(1e-9));
        // Wilson's for 20 of 100: 13.34% to 28.88%.
        assertThat(one.findInterval().orElseThrow().lower()).isCloseTo(13.337, within(0.001));
        assertThat(one.findInterval().orElseThrow().upper()).isCloseTo(28.883, within(0.001));
        assertThat(few.findRate()).isEmpty();
        assertThat(few.findMissing()).isEqualTo("fewer than 5, not printed");
    }
}
