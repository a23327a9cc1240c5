package org.plumbline.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published figures of one force: what is known to contradict, and nothing else. */
class WestMidlandsTest {
    private static final String FILE = "west-midlands-identities.txt";

    private static DeclaredIdentities declared() throws IOException {
        try (var in = WestMidlandsTest.class.getResourceAsStream(FILE)) {
            return DeclaredIdentities.read(
                    FILE, new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void names_and_neighbours_alone_find_what_is_wrong_and_raise_nothing_else() {
        Reconciled found = Reconciliation.recognisingOnly().check(PublishedFigures.numbers());

        assertThat(found.contradictions())
                .extracting(Contradiction::arithmetic)
                .containsExactlyInAnyOrder(
                        "2,988 + 1,174 = 4,162; stated 4,163; 1 more than its parts.",
                        "12,077 + 4,521 = 16,598; stated 16,599; 1 more than its parts.",
                        "3,022 + 1,010 = 4,032; stated 4,222; 190 more than its parts.",
                        "2,757 + 913 = 3,670; stated 3,903; 233 more than its parts.",
                        "5,779 + 1,923 = 7,702; stated 8,125; 423 more than its parts.",
                        "156 ÷ 688 × 100 = 22.67 (could be 22.569 to 22.836); stated 20.0 (could be 18 to 22); "
                                + "2.67 less than the share in per cent.",
                        "1,243 + 12 = 1,255; stated 1,257; 2 more than its parts.",
                        "6 + 18 + 9 = 33; stated 66; 33 more than its parts.");
        assertThat(found.checked()).isGreaterThan(300);
    }

    @Test
    void the_doubled_increments_are_read_as_doubled() {
        Reconciled found = Reconciliation.recognisingOnly().check(PublishedFigures.numbers());

        assertThat(found.contradictions())
                .filteredOn(c -> c.ids().contains("PF0625"))
                .singleElement()
                .satisfies(c -> assertThat(c.readings())
                        .containsExactly("The sum is 33; what is stated is exactly twice that."));
    }

    @Test
    void two_statements_of_next_years_savings_disagree() {
        Reconciled found = Reconciliation.recognisingOnly().check(PublishedFigures.numbers());

        assertThat(found.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.ids()).containsExactly("PF0008", "PF0026");
            assertThat(d.sentence()).contains("22 GBP million", "27 GBP million", "5 apart");
        });
    }

    @Test
    void declared_identities_find_what_names_cannot_tell() throws IOException {
        Reconciled found = Reconciliation.with(declared()).check(PublishedFigures.numbers());

        assertThat(found.contradictions())
                .filteredOn(c -> c.kind() == Kind.DECLARED)
                .extracting(c -> Set.copyOf(c.ids()))
                .containsExactlyInAnyOrder(
                        Set.of("PF0516", "PF0532", "PF0518", "PF0526", "PF0531"),
                        Set.of("PF0490", "PF0491", "PF0487", "PF0488"),
                        Set.of("PF0327", "PF0330", "PF0045"),
                        Set.of("PF0094", "PF0095"),
                        Set.of("PF0482", "PF0483", "PF0484"),
                        Set.of("PF0004", "PF0024"),
                        Set.of("PF0004", "PF0319"),
                        Set.of("PF0020", "PF0023", "PF0024"),
                        Set.of("PF0022", "PF0025"));
    }

    @Test
    void a_share_of_fourteen_that_stands_for_two_areas_is_read_so() throws IOException {
        List<StatedFigure> oneFourteen = PublishedFigures.numbers().stream()
                .filter(f -> !f.id().equals("PF0557"))
                .toList();

        Reconciled found = Reconciliation.with(declared()).check(oneFourteen);

        assertThat(found.contradictions())
                .filteredOn(c -> c.ids().contains("PF0553"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.arithmetic()).contains("= 107; stated 121; 14 more");
                    assertThat(c.readings()).anySatisfy(r -> assertThat(r).contains("Sandwell", "counted twice"));
                });
    }

    @Test
    void each_published_sum_that_holds_is_found_out_when_one_figure_in_it_is_changed() {
        List<StatedFigure> all = PublishedFigures.numbers();
        Set<String> known = ids(Reconciliation.recognisingOnly().check(all));
        List<String> changed = List.of(
                "PF0319", "PF0329", "PF0343", "PF0368", "PF0371", "PF0374", "PF0377", "PF0268", "PF0272", "PF0567",
                "PF0573", "PF0579", "PF0569", "PF0262", "PF0260", "PF0624", "PF0619", "PF0155", "PF0149", "PF0110",
                "PF0503");
        var missed = new ArrayList<String>();

        for (String id : changed) {
            List<StatedFigure> other = all.stream()
                    .map(f -> f.id().equals(id) ? Figures.changed(f, 17) : f)
                    .toList();
            Set<String> now = ids(Reconciliation.recognisingOnly().check(other));
            if (!now.contains(id) || known.contains(id)) {
                missed.add(id);
            }
        }

        assertThat(missed).isEmpty();
    }

    private static Set<String> ids(Reconciled reconciled) {
        return reconciled.contradictions().stream()
                .flatMap(c -> c.ids().stream())
                .collect(java.util.stream.Collectors.toSet());
    }
}
