package org.plumbline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectiveStatusTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 20);
    private static final Review REVIEW = new Review(2, LocalDate.of(2024, 3, 12), "Board", List.of());

    private static ObjectiveStatus of(int late, int onTime, int done) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < late; i++) {
            actions.add(TestingActions.due(TODAY.minusDays(1)).started().action());
        }
        for (int i = 0; i < onTime; i++) {
            actions.add(TestingActions.due(TODAY.plusDays(90)).started().action());
        }
        for (int i = 0; i < done; i++) {
            actions.add(TestingActions.due(TODAY.plusDays(1))
                    .add(new ActionFact.Done("Done"), TODAY)
                    .action());
        }
        return ObjectiveStatus.of(actions, TODAY);
    }

    private static Rating rating(Rating.State state) {
        return new Rating("O-1", state, state.colour() ? Rating.Direction.STEADY : null, "Because");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, no action serves it",
        "2, 3, 0, 2 of 5 actions are late",
        "1, 0, 1, 1 of 2 actions is late",
        "0, 2, 1, none of its 3 actions is late",
        "0, 0, 2, all 2 actions are done"
    })
    void it_says_how_the_actions_stand(int late, int onTime, int done, String words) {
        assertThat(of(late, onTime, done).words()).isEqualTo(words);
    }

    @Test
    void green_with_late_actions_disagrees_in_words() {
        assertThat(of(2, 3, 0).disagreement(REVIEW, rating(Rating.State.GREEN)))
                .contains("Rated green on 12 March 2024; 2 of 5 actions are late.");
    }

    @Test
    void red_with_nothing_late_disagrees_too() {
        assertThat(of(0, 3, 0).disagreement(REVIEW, rating(Rating.State.RED)))
                .contains("Rated red on 12 March 2024; none of its 3 actions is late.");
    }

    @ParameterizedTest
    @CsvSource({"GREEN, 0, 3", "RED, 1, 2", "AMBER, 1, 2", "NOT_OURS, 0, 2", "NO_EXTERNAL_DEADLINE, 1, 1"})
    void nothing_is_said_where_they_agree(Rating.State state, int late, int onTime) {
        assertThat(of(late, onTime, 0).disagreement(REVIEW, rating(state))).isEmpty();
    }
}
