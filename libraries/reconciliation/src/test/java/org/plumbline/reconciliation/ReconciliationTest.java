package org.plumbline.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    @Test
    void new_figures_raise_only_what_they_take_part_in() {
        List<StatedFigure> old = new Paper("A report 2024-05-20")
                .says("Arrests, north", "120", "arrests")
                .says("Arrests, south", "80", "arrests")
                .says("Arrests, total", "201", "arrests")
                .figures();
        List<StatedFigure> arrived = new Paper("B report 2024-05-20")
                .says("Stops, north", "12", "stops")
                .says("Stops, south", "8", "stops")
                .says("Stops, total", "21", "stops")
                .figures();

        Reconciled found = Reconciliation.recognisingOnly().check(old, arrived);

        assertThat(found.contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.ids()).containsExactly("B3", "B1", "B2"));
    }

    @Test
    void a_part_that_arrives_later_is_held_against_what_was_there() {
        List<StatedFigure> all = new Paper("A report 2024-05-20")
                .says("Arrests, north", "120", "arrests")
                .says("Arrests, total", "200", "arrests")
                .says("Arrests, south", "80", "arrests")
                .figures();

        Reconciled found = Reconciliation.recognisingOnly().check(all.subList(0, 2), all.subList(2, 3));

        assertThat(found.contradictions()).isEmpty();
        assertThat(Reconciliation.recognisingOnly()
                        .check(all.subList(0, 2), List.of(Figures.changed(all.get(2), 50)))
                        .contradictions())
                .hasSize(1);
    }

    @Test
    void two_figures_with_one_id_are_refused() {
        List<StatedFigure> once =
                Paper.ofTheForce().says("Arrests", "1", "arrests").figures();

        assertThatThrownBy(() -> Reconciliation.recognisingOnly().check(once, once))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two figures have the id Q1.");
    }

    @Test
    void two_hundred_thousand_figures_take_seconds_and_a_few_new_ones_less() {
        var figures = new ArrayList<StatedFigure>();
        var random = new Random(1);
        for (int document = 0; document < 1_000; document++) {
            for (int month = 0; month < 12; month++) {
                LocalDate first = LocalDate.of(2023, 4, 1).plusMonths(month);
                int total = 0;
                for (int area = 0; area <= 16; area++) {
                    int value = area == 16 ? total : 1 + random.nextInt(400);
                    total += value;
                    figures.add(new StatedFigure(
                            document + "-" + figures.size(),
                            "Arrests, " + (area == 16 ? "all areas" : "area " + (char) ('a' + area)),
                            BigDecimal.valueOf(value),
                            "arrests",
                            Period.of(first, first.plusMonths(1).minusDays(1)),
                            PartialDate.of(first.plusMonths(2)),
                            "Force " + document,
                            "Return " + document,
                            "row " + area,
                            ""));
                }
            }
        }
        Reconciliation reconciliation = Reconciliation.recognisingOnly();

        long start = System.nanoTime();
        Reconciled found = reconciliation.check(figures);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        System.out.println(figures.size() + " figures, " + found.checked() + " sums, " + took.toMillis() + " ms");
        assertThat(figures).hasSizeGreaterThan(200_000);
        assertThat(found.contradictions()).isEmpty();
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }
}
