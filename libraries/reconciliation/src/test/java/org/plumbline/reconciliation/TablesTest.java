package org.plumbline.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over tables made by chance: consistent ones raise nothing, and a changed figure is always found, and only it. */
class TablesTest {
    private static final List<String> AREAS = List.of("Ashby", "Brook", "Castle", "Dene", "East End", "Ferry", "Gate");
    private static final List<String> THINGS = List.of(
            "Recorded burglary", "Stop and searches", "Complaints", "Arrests for robbery", "Patrols", "Case reviews");

    @Test
    void consistent_tables_raise_nothing() {
        Seeds.everyTime(random -> {
            Reconciled found = table(random).reconciled();

            assertThat(found.contradictions()).isEmpty();
            assertThat(found.disagreements()).isEmpty();
            assertThat(found.checked()).isPositive();
        });
    }

    @Test
    void one_changed_count_is_in_every_contradiction_and_there_is_one() {
        Seeds.everyTime(random -> {
            List<StatedFigure> figures = table(random).figures();
            List<StatedFigure> counts =
                    figures.stream().filter(f -> f.unit().equals("offences")).toList();
            StatedFigure wrong = counts.get(random.nextInt(counts.size()));

            raisesOnly(
                    figures,
                    wrong,
                    (random.nextBoolean() ? 1L : -1L)
                            * (1 + random.nextInt(Math.max(1, wrong.value().intValue() / 2))));
        });
    }

    @Test
    void one_changed_share_rate_or_change_is_found_alone() {
        Seeds.everyTime(random -> {
            List<StatedFigure> figures = table(random).figures();
            List<StatedFigure> quotients =
                    figures.stream().filter(f -> !Units.additive(f.unit())).toList();
            StatedFigure wrong = quotients.get(random.nextInt(quotients.size()));

            raisesOnly(figures, wrong, (random.nextBoolean() ? 1 : -1) * (4L + random.nextInt(20)));
        });
    }

    private static void raisesOnly(List<StatedFigure> figures, StatedFigure wrong, long by) {
        List<StatedFigure> changed = figures.stream()
                .map(f -> f.id().equals(wrong.id()) ? Figures.changed(f, by) : f)
                .toList();

        List<Contradiction> found =
                Reconciliation.recognisingOnly().check(changed).contradictions();

        assertThat(found).as("%s changed by %s", wrong, by).isNotEmpty();
        assertThat(found).allSatisfy(c -> assertThat(c.ids()).contains(wrong.id()));
    }

    /** Areas by quarters with both totals, each area's share of the year, the change on the year before, and a rate. */
    private static Paper table(Random random) {
        var paper = Paper.ofTheForce();
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        List<String> areas = AREAS.subList(0, 2 + random.nextInt(AREAS.size() - 1));
        int quarters = 4;
        int[][] counts = counts(random, areas.size(), quarters);
        List<Integer> year =
                Arrays.stream(counts).map(c -> IntStream.of(c).sum()).toList();
        int all = year.stream().mapToInt(Integer::intValue).sum();
        for (int a = 0; a < areas.size(); a++) {
            for (int q = 0; q < quarters; q++) {
                paper.says(thing + ", " + areas.get(a), "" + counts[a][q], "offences", quarter(q), "");
            }
        }
        for (int q = 0; q < quarters; q++) {
            int quarter = q;
            int total = Arrays.stream(counts).mapToInt(c -> c[quarter]).sum();
            paper.says(thing + ", all areas", "" + total, "offences", quarter(q), "");
        }
        paper.leavesAGap();
        int decimals = random.nextInt(2);
        for (int a = 0; a < areas.size(); a++) {
            paper.says(thing + ", " + areas.get(a), "" + year.get(a), "offences");
            paper.says(thing + ", " + areas.get(a) + ", share", shown(100.0 * year.get(a) / all, decimals), "percent");
        }
        paper.says(thing + ", all areas", "" + all, "offences");
        int before = notRound(100 + random.nextInt(800));
        paper.says("Thefts of bicycles", "" + before, "thefts", "2022-04-01", "2023-03-31");
        int after = notRound(100 + random.nextInt(800));
        paper.says("Thefts of bicycles", "" + after, "thefts");
        paper.says("Change in thefts of bicycles", shown(100.0 * (after - before) / before, decimals), "percent");
        int residents = notRound(20_000 + random.nextInt(90_000));
        paper.says("Population", "" + residents, "residents");
        paper.says("Bicycle theft rate", shown(after * 1000.0 / residents, 1), "per_1000");
        paper.says("Bicycle thefts", "" + after, "thefts");
        return paper;
    }

    /** Counts of each area in each quarter, of which neither an area's sum nor that of all ends in noughts. */
    private static int[][] counts(Random random, int areas, int quarters) {
        int[][] counts;
        do {
            counts = new int[areas][];
            for (int a = 0; a < areas; a++) {
                counts[a] = random.ints(quarters, 20, 300).toArray();
            }
        } while (Arrays.stream(counts).anyMatch(c -> round(IntStream.of(c).sum()))
                || round(Arrays.stream(counts).flatMapToInt(IntStream::of).sum()));
        return counts;
    }

    private static boolean round(int count) {
        return count % 100 == 0;
    }

    /** Noughts at the end would open what a number could have been, and a small slip beside it would rightly pass. */
    private static int notRound(int tens) {
        return 10 * tens + 7;
    }

    private static Period quarter(int q) {
        LocalDate first = LocalDate.of(2023, 4, 1).plusMonths(3L * q);
        return Period.of(first, first.plusMonths(3).minusDays(1));
    }

    private static String shown(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void sums_without_a_total_by_name_are_learned_from_three_quarters_and_expected_in_the_fourth() {
        Seeds.everyTime(random -> {
            var paper = Paper.ofTheForce();
            for (int q = 0; q < 4; q++) {
                int seen = 2000 + random.nextInt(2000);
                int assessed = 500 + random.nextInt(500);
                paper.says("People seen", "" + (seen + assessed), "contacts", quarter(q), "");
                paper.says("Left without further steps", "" + seen, "contacts", quarter(q), "");
                paper.says("Assessments made", "" + assessed, "contacts", quarter(q), "");
            }
            List<StatedFigure> figures = paper.figures();
            assertThat(paper.sums()).isEmpty();

            StatedFigure wrong = figures.get(random.nextInt(figures.size()));
            raisesOnly(figures, wrong, 1 + random.nextInt(40));
        });
    }

    @Test
    void numbers_that_have_nothing_to_do_with_each_other_teach_nothing() {
        var raised = new ArrayList<String>();
        Seeds.everyTime(random -> {
            var paper = Paper.ofTheForce();
            for (int q = 0; q < 8; q++) {
                for (String area : AREAS) {
                    paper.says(
                            area.toLowerCase(Locale.ROOT) + " calls",
                            "" + (1 + random.nextInt(900)),
                            "calls",
                            quarter(q),
                            "");
                }
            }
            raised.addAll(paper.sums());
        });
        assertThat(Set.copyOf(raised).stream().sorted().collect(Collectors.toList()))
                .isEmpty();
    }
}
