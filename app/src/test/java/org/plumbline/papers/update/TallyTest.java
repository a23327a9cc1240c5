package org.plumbline.papers.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingKind;

class TallyTest {
    private static final List<FindingKind> KINDS = List.of(FindingKind.values());

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 22);
    private final MadeUp record = new MadeUp();

    @ParameterizedTest
    @CsvSource({
        "2024-03-27, 1, 0",
        "2024-03-28, 1, 0",
        "2024-03-29, 1, 1",
        "2024-06-26, 1, 1",
        "2024-06-27, 1, 1",
        "2024-06-28, 0, 0"
    })
    void since_the_last_meeting_is_after_its_day_up_to_and_including_the_day_of_this_one(
            LocalDate submitted, int total, int since) {
        String finding = record.finding(1, FindingKind.RECOMMENDATION, PUBLISHED);
        record.add(finding, new FindingFact.Levelled(3), PUBLISHED);
        record.submit(finding, submitted);

        Tallies tallies = record.edition().tallies();

        assertThat(tallies.totals()).isEqualTo(new Tallies.Sum(total, since));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-28, 0", "2024-03-29, 1", "2024-06-27, 1"})
    void what_was_received_is_counted_by_the_same_days(LocalDate published, int since) {
        record.finding(1, FindingKind.AREA_FOR_IMPROVEMENT, published);

        assertThat(record.edition().tallies().received())
                .singleElement()
                .satisfies(row -> assertThat(row.sinceLast()).isEqualTo(since));
    }

    @Test
    void a_finding_submitted_twice_counts_once_on_the_first_day() {
        String finding = record.finding(1, FindingKind.RECOMMENDATION, PUBLISHED);
        record.add(finding, new FindingFact.Levelled(2), PUBLISHED);
        record.submit(finding, LocalDate.of(2024, 1, 10));
        record.add(finding, new FindingFact.Remains(LocalDate.of(2024, 2, 1), "letter"), LocalDate.of(2024, 2, 1));
        record.submit(finding, LocalDate.of(2024, 5, 1));

        assertThat(record.edition().tallies().totals()).isEqualTo(new Tallies.Sum(1, 0));
    }

    @Test
    void a_submission_that_was_retracted_does_not_count_and_one_whose_day_was_corrected_counts_on_the_right_day() {
        String one = record.finding(1, FindingKind.RECOMMENDATION, PUBLISHED);
        String two = record.finding(2, FindingKind.RECOMMENDATION, PUBLISHED);
        long wrong = record.submit(one, LocalDate.of(2024, 5, 1));
        long early = record.submit(two, LocalDate.of(2024, 3, 1));
        record.correct(one, wrong, new FindingFact.Retracted("never sent"), LocalDate.of(2024, 5, 2));
        LocalDate right = LocalDate.of(2024, 5, 3);
        record.correct(two, early, new FindingFact.SubmittedForClosure(right, "letter"), right);

        assertThat(record.edition().tallies().totals()).isEqualTo(new Tallies.Sum(1, 1));
    }

    @Test
    void a_finding_stands_at_the_level_at_which_it_was_submitted_whatever_level_it_has_later() {
        String finding = record.finding(1, FindingKind.RECOMMENDATION, PUBLISHED);
        record.add(finding, new FindingFact.Levelled(3), PUBLISHED);
        record.submit(finding, LocalDate.of(2024, 4, 10));
        record.add(finding, new FindingFact.Levelled(1), LocalDate.of(2024, 5, 1));

        assertThat(record.edition().tallies().tallies())
                .singleElement()
                .satisfies(row -> assertThat(row.level()).isEqualTo(3));
    }

    @Test
    void a_cause_of_concern_is_in_no_line_of_the_table() {
        record.submit(record.finding(1, FindingKind.CAUSE_OF_CONCERN, PUBLISHED), LocalDate.of(2024, 4, 10));

        Tallies tallies = record.edition().tallies();

        assertThat(tallies.totals()).isEqualTo(new Tallies.Sum(0, 0));
        assertThat(tallies.causesOfConcern().submitted()).isEqualTo(new Tallies.Sum(1, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatever_was_submitted_the_parts_add_up_to_the_totals_and_nothing_is_counted_twice(long seed) {
        System.out.println("seed " + seed);
        int findings = random(new Random(seed));

        Edition edition = record.edition();

        Tallies tallies = edition.tallies();
        List<Long> counted = new ArrayList<>();
        tallies.tallies().forEach(row -> {
            assertThat(row.entries()).hasSize(row.total());
            assertThat(row.sinceLast()).isBetween(0, row.total());
            counted.addAll(row.entries());
        });
        assertThat(counted).doesNotHaveDuplicates().hasSize(tallies.totals().total());
        assertThat(tallies.received().stream().mapToInt(Tallies.Row::total).sum())
                .isEqualTo(findings);
        assertThat(value(edition, "submitted.total")).isEqualTo(tallies.totals().total());
        assertThat(value(edition, "submitted.total.since"))
                .isEqualTo(tallies.totals().sinceLast());
        Set<Integer> numbers = new HashSet<>();
        for (Figure figure : edition.figures()) {
            assertThat(numbers.add(figure.number())).isTrue();
            if (!figure.sumOf().isEmpty()) {
                assertThat(figure.sumOf().stream()
                                .mapToLong(
                                        part -> edition.figures().get(part - 1).value())
                                .sum())
                        .as(figure.name())
                        .isEqualTo(figure.value());
            }
        }
    }

    private int random(Random random) {
        int findings = 20 + random.nextInt(200);
        for (int i = 0; i < findings; i++) {
            String finding = record.finding(
                    i, KINDS.get(random.nextInt(KINDS.size())), day(random, MadeUp.MEETING.minusDays(300), 280));
            if (random.nextInt(4) > 0) {
                record.add(finding, new FindingFact.Levelled(1 + random.nextInt(4)), MadeUp.LAST.minusDays(60));
            }
            for (int times = random.nextInt(3); times > 0; times--) {
                LocalDate on = day(random, MadeUp.LAST.minusDays(30), 140);
                long entry = record.submit(finding, on);
                switch (random.nextInt(5)) {
                    case 0 -> record.correct(finding, entry, new FindingFact.Retracted("wrong"), on);
                    case 1 -> {
                        LocalDate other = day(random, MadeUp.LAST.minusDays(30), 100);
                        record.correct(finding, entry, new FindingFact.SubmittedForClosure(other, "letter"), other);
                    }
                    case 2 -> record.add(finding, new FindingFact.Remains(on, "letter"), on);
                    default -> {}
                }
            }
        }
        return record.findings().size();
    }

    private static LocalDate day(Random random, LocalDate from, int days) {
        return from.plusDays(random.nextInt(days));
    }

    private static long value(Edition edition, String name) {
        return edition.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
