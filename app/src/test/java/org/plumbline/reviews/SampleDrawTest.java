package org.plumbline.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.statistics.probability.Distributions;

class SampleDrawTest {
    private static List<ListedCase> cases(String stratum, int from, int until) {
        return IntStream.rangeClosed(from, until)
                .mapToObj(number -> new ListedCase("CR-%04d".formatted(number), stratum, ""))
                .toList();
    }

    private static List<String> references(SampleDraw draw) {
        return draw.places().stream().map(place -> place.listed().reference()).toList();
    }

    @Test
    void the_order_is_that_of_a_digest_that_anybody_can_work_out() {
        SampleDraw draw = SampleDraw.of(cases("all", 1, 3), Map.of("all", 3), "2024-03", 0);

        // printf '2024-03/CR-0002' | sha256sum, and so on
        assertThat(draw.places())
                .allSatisfy(place -> assertThat(place.digest())
                        .isEqualTo(SampleDraw.digest("2024-03/" + place.listed().reference())));
        assertThat(draw.places()).extracting(SampleDraw.Place::digest).isSorted();
        assertThat(SampleDraw.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_same_list_and_seed_draw_the_same_whatever_the_order_of_the_list() {
        List<ListedCase> shuffled = new ArrayList<>(cases("all", 1, 500));
        Collections.shuffle(shuffled, new Random(7));

        SampleDraw one = SampleDraw.of(cases("all", 1, 500), Map.of("all", 40), "seed", 25);

        assertThat(SampleDraw.of(shuffled, Map.of("all", 40), "seed", 25)).isEqualTo(one);
        assertThat(references(SampleDraw.of(shuffled, Map.of("all", 40), "another seed", 25)))
                .isNotEqualTo(references(one));
    }

    @Test
    void a_larger_sample_holds_the_smaller_one() {
        List<String> forty = references(SampleDraw.of(cases("all", 1, 500), Map.of("all", 40), "seed", 0));

        assertThat(references(SampleDraw.of(cases("all", 1, 500), Map.of("all", 41), "seed", 0)))
                .startsWith(forty.toArray(String[]::new))
                .hasSize(41);
    }

    @Test
    void each_stratum_gives_its_own_number_in_the_order_asked_for() {
        List<ListedCase> list = Stream.concat(cases("volume", 1, 80).stream(), cases("serious", 81, 100).stream())
                .toList();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("volume", 8);
        sizes.put("serious", 20);

        SampleDraw draw = SampleDraw.of(list, sizes, "seed", 0);

        assertThat(draw.places()).hasSize(28);
        assertThat(draw.places().subList(0, 8))
                .allMatch(place -> place.listed().stratum().equals("volume"));
        assertThat(draw.places().subList(8, 28))
                .extracting(SampleDraw.Place::place)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 0", "10, 1, 1", "10, 10, 1", "10, 11, 2", "10, 100, 10", "7, 50, 4"})
    void a_share_that_is_judged_twice_is_rounded_up(int size, int share, int twice) {
        SampleDraw draw = SampleDraw.of(cases("all", 1, 50), Map.of("all", size), "seed", share);

        assertThat(draw.places().stream().filter(SampleDraw.Place::second)).hasSize(twice);
    }

    @Test
    void more_than_there_are_cannot_be_drawn() {
        assertThat(SampleDraw.of(cases("all", 1, 5), Map.of("all", 5), "seed", 0)
                        .places())
                .hasSize(5);
        assertThatThrownBy(() -> SampleDraw.of(cases("all", 1, 5), Map.of("all", 6), "seed", 0))
                .hasMessage("There are 5 cases in “all” and 6 are wanted.");
    }

    /** Over many seeds every case is drawn as often as every other: chi-square, which one run in ten thousand would fail. */
    @Test
    void over_many_seeds_no_case_is_drawn_more_often_than_chance_lets_it() {
        int cases = 40;
        int size = 10;
        int draws = 4000;
        long begin = 20240301;
        List<ListedCase> list = cases("all", 1, cases);
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, Integer> second = new LinkedHashMap<>();
        for (int at = 0; at < draws; at++) {
            for (SampleDraw.Place place : SampleDraw.of(list, Map.of("all", size), begin + "-" + at, 20)
                    .places()) {
                first.merge(place.listed().reference(), 1, Integer::sum);
                if (place.second()) {
                    second.merge(place.listed().reference(), 1, Integer::sum);
                }
            }
        }

        System.out.println("seeds " + begin + "-0 to " + begin + "-" + (draws - 1));
        assertThat(tail(first, cases, size, draws)).as("first draw").isGreaterThan(0.0001);
        assertThat(tail(second, cases, 2, draws)).as("second draw").isGreaterThan(0.0001);
    }

    /** Without replacement the counts vary by (1 − n/N)·N/(N − 1) of what they would with it. */
    private static double tail(Map<String, Integer> drawn, int cases, int size, int draws) {
        assertThat(drawn).hasSize(cases);
        double expected = (double) draws * size / cases;
        double chi = drawn.values().stream()
                        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                        .sum()
                * (cases - 1)
                / (cases - size);
        return Distributions.chiSquareUpperTail(chi, cases - 1);
    }
}
