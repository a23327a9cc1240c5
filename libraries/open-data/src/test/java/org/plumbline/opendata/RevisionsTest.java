package org.plumbline.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.opendata.measures.OpenMeasure;

class RevisionsTest {
    private static final YearMonth JANUARY = YearMonth.of(2019, 1);

    @Test
    void each_figure_is_the_same_revised_new_or_withdrawn_once() {
        List<OpenFigure> earlier = List.of(figure("A", 0, 5), figure("B", 0, 5), figure("C", 0, 5));
        List<OpenFigure> later = List.of(figure("A", 0, 5), figure("B", 0, 6), figure("D", 0, 1));

        Revisions revisions = Revisions.between(earlier, later);

        assertThat(revisions.changes())
                .satisfiesExactly(
                        change -> assertThat(change).isInstanceOf(Revisions.Same.class),
                        change -> assertThat(change)
                                .isInstanceOfSatisfying(
                                        Revisions.Revised.class,
                                        revised ->
                                                assertThat(revised.difference()).isEqualTo(1)),
                        change -> assertThat(change).isInstanceOf(Revisions.Withdrawn.class),
                        change -> assertThat(change).isInstanceOf(Revisions.New.class));
        assertThat(revisions.outside()).isEmpty();
    }

    @Test
    void a_month_that_the_later_release_no_longer_covers_stands_as_it_was() {
        Revisions revisions = Revisions.between(
                List.of(figure("A", 0, 5), figure("A", 1, 5)), List.of(figure("A", 1, 5), figure("A", 2, 5)));

        assertThat(revisions.outside()).containsExactly(figure("A", 0, 5));
        assertThat(revisions.changes()).hasSize(2).noneMatch(change -> change instanceof Revisions.Withdrawn);
    }

    @Test
    void reading_the_same_again_changes_nothing() {
        List<OpenFigure> figures = List.of(figure("A", 0, 5), figure("B", 3, 7));

        assertThat(Revisions.between(figures, figures).changes())
                .hasSize(2)
                .allMatch(change -> change instanceof Revisions.Same);
    }

    @Test
    void a_revision_within_its_tolerance_is_known_up_to_the_limit() {
        Revisions.Revised revised = new Revisions.Revised(figure("A", 0, 1000), figure("A", 0, 1004));

        assertThat(revised.within(0.004)).isTrue();
        assertThat(revised.within(0.0039)).isFalse();
    }

    private static OpenFigure figure(String force, int month, double value) {
        return new OpenFigure(
                OpenMeasure.CRIMES,
                force,
                null,
                Span.month(JANUARY.plusMonths(month)),
                value,
                null,
                null,
                new TreeMap<>(),
                null,
                List.of("a.csv"),
                1,
                null);
    }
}
