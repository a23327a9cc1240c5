package org.plumbline.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredIdentitiesTest {
    private static List<String> sums(String identity, Paper paper) {
        return Reconciliation.with(DeclaredIdentities.read("identities.txt", identity))
                .check(paper.figures())
                .contradictions()
                .stream()
                .map(Contradiction::arithmetic)
                .toList();
    }

    @Test
    void a_star_stands_for_the_same_words_on_both_sides() {
        Paper paper = Paper.ofTheForce()
                .says("Cases in Ashby", "50", "cases")
                .says("Bailed in Ashby", "30", "cases")
                .says("Released in Ashby", "20", "cases")
                .says("Cases in Brook", "60", "cases")
                .says("Bailed in Brook", "30", "cases")
                .says("Released in Brook", "29", "cases");

        assertThat(sums(
                        "Bail; document, period; \"Cases in *\" = \"Bailed in *\" + \"Released in *\"; every case is either.",
                        paper))
                .containsExactly("30 + 29 = 59; stated 60; 1 more than the sum.");
    }

    @Test
    void all_adds_up_everything_of_a_name() {
        Paper paper = Paper.ofTheForce()
                .says("Bids", "9", "bids")
                .says("Bids from Ashby", "4", "bids")
                .says("Bids from Brook", "4", "bids");

        assertThat(sums("Bids; period; \"Bids\" = all \"Bids from *\"; they come from areas.", paper))
                .containsExactly("4 + 4 = 8; stated 9; 1 more than the sum.");
    }

    @Test
    void figures_of_different_periods_are_not_put_together() {
        Paper paper =
                Paper.ofTheForce().says("Bids", "9", "bids").says("Bids won", "12", "bids", "2022-04-01", "2023-03-31");

        assertThat(sums("Bids; period; \"Bids won\" <= \"Bids\"; some are won.", paper))
                .isEmpty();
        assertThat(sums("Bids; nothing; \"Bids won\" <= \"Bids\"; some are won.", paper))
                .containsExactly("9 (“Bids”); stated 12; 3 more than that.");
        assertThat(sums("Bids; period; \"Bids won\" [2022-04-01/2023-03-31] <= \"Bids\"; some are won.", paper))
                .hasSize(1);
    }

    @Test
    void an_ambiguous_name_is_not_guessed_at() {
        Paper paper = Paper.ofTheForce()
                .says("Bids", "9", "bids", "2022-04-01", "2023-03-31")
                .says("Bids", "8", "bids")
                .says("Bids won", "12", "bids");

        assertThat(sums("Bids; nothing; \"Bids won\" <= \"Bids\"; some are won.", paper))
                .isEmpty();
    }

    @Test
    void brackets_and_signs_are_read_in_their_order() {
        Paper paper = Paper.ofTheForce()
                .says("A", "20", "cases")
                .says("B", "7", "cases")
                .says("C", "3", "cases");

        assertThat(sums("x; document; \"A\" = (\"B\" + \"C\") * 2; w.", paper)).isEmpty();
        assertThat(sums("x; document; \"A\" = \"B\" + \"C\" * 2; w.", paper))
                .containsExactly("7 + 3 × 2 = 13; stated 20; 7 more than the sum.");
    }

    @Test
    void every_line_that_cannot_be_read_is_named_with_what_was_expected() {
        assertThatThrownBy(() -> DeclaredIdentities.read("identities.txt", """
                        # a comment
                        one; document; "A" = "B"
                        two; place; "A" = "B"; w
                        three; document; "A" "B"; w
                        four; document; "A" = "B; w
                        """))
                .isInstanceOf(UnreadableIdentities.class)
                .hasMessageContaining("identities.txt")
                .hasMessageContaining("line 2: expected four parts")
                .hasMessageContaining("found “place”")
                .hasMessageContaining("line 4: expected = or <=, found “\"B\"”")
                .hasMessageContaining("line 5:");
    }

    @Test
    void nothing_declared_is_nothing_checked() {
        assertThat(DeclaredIdentities.read("identities.txt", "\n# only words\n").size())
                .isZero();
    }
}
