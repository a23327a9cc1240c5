package org.plumbline.openfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;

class ChangesTest {
    private static StatedFigure crimes(String area, int month, int value) {
        YearMonth of = YearMonth.of(2024, month);
        return new StatedFigure(
                "police-uk.crimes",
                area,
                "",
                Optional.of(StatedDay.of(of.atDay(1))),
                Optional.of(StatedDay.of(of.atEndOfMonth())),
                Optional.empty(),
                String.valueOf(value),
                Optional.of(BigDecimal.valueOf(value)),
                Optional.empty(),
                Optional.empty(),
                "crimes",
                "police.uk",
                "file.csv",
                value + " rows",
                "",
                "",
                1);
    }

    @Test
    void what_is_told_as_it_is_held_changes_nothing() {
        List<StatedFigure> same = List.of(crimes("kent-police", 1, 100), crimes("kent-police", 2, 110));

        Changes changes = Changes.between(same, same);

        assertThat(changes.none()).isTrue();
        assertThat(changes.same()).isEqualTo(2);
        assertThat(changes.statements()).isEmpty();
    }

    @Test
    void a_figure_told_otherwise_is_revised_and_a_new_one_is_new() {
        Changes changes = Changes.between(
                List.of(crimes("kent-police", 1, 100)),
                List.of(crimes("kent-police", 1, 101), crimes("kent-police", 2, 110)));

        assertThat(changes.revised()).singleElement().satisfies(one -> {
            assertThat(one.was().stated()).isEqualTo("100");
            assertThat(one.is().stated()).isEqualTo("101");
        });
        assertThat(changes.fresh()).extracting(StatedFigure::stated).containsExactly("110");
        assertThat(changes.withdrawn()).isEmpty();
    }

    @Test
    void a_month_in_the_middle_that_is_no_longer_told_becomes_not_known_and_not_none() {
        Changes changes = Changes.between(
                List.of(crimes("kent-police", 1, 100), crimes("kent-police", 2, 110), crimes("kent-police", 3, 120)),
                List.of(crimes("kent-police", 1, 100), crimes("kent-police", 3, 120)));

        assertThat(changes.statements()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEmpty();
            assertThat(one.stated()).isEqualTo("not known");
            assertThat(one.note()).contains("it was 110");
            assertThat(one.key()).isEqualTo(crimes("kent-police", 2, 110).key());
        });
    }

    @Test
    void a_file_says_nothing_of_other_forces_and_of_times_that_it_does_not_cover() {
        Changes changes = Changes.between(
                List.of(crimes("kent-police", 1, 100), crimes("essex-police", 2, 90), crimes("kent-police", 4, 130)),
                List.of(crimes("kent-police", 2, 110), crimes("kent-police", 3, 120)));

        assertThat(changes.withdrawn()).isEmpty();
        assertThat(changes.fresh()).hasSize(2);
    }

    @Test
    void of_two_figures_with_one_key_the_first_counts() {
        Changes changes =
                Changes.between(List.of(), List.of(crimes("kent-police", 1, 100), crimes("kent-police", 1, 999)));

        assertThat(changes.fresh()).extracting(StatedFigure::stated).containsExactly("100");
    }
}
