package org.plumbline.reviews;

import java.util.List;
import org.plumbline.record.Fact;

/** What can be recorded about a case of a sample; its subjects are of the kind {@link ReviewedCase#KIND}, for the force alone. */
public sealed interface CaseFact extends Fact {
    /** Which of the two who judge a case. */
    enum Turn {
        FIRST,
        SECOND
    }

    /** The answer to one question. */
    record Given(int question, Verdict verdict) {}

    /**
     * It was drawn.
     *
     * @param place from 1 within its stratum, in the order of the draw
     * @param second whether it is judged twice
     * @param owner what whoever dealt with it is called; empty where the list does not say
     * @param replaces the id of the case for which it stands in; empty for none
     */
    record Drawn(
            String round,
            String force,
            String reference,
            String stratum,
            int place,
            boolean second,
            String owner,
            String replaces)
            implements CaseFact {}

    /** It was given to somebody to judge. */
    record Assigned(Turn turn, Reviewer reviewer) implements CaseFact {}

    /** It was judged: every question answered. */
    record Answered(Turn turn, List<Given> answers, String note) implements CaseFact {
        public Answered {
            answers = List.copyOf(answers);
        }
    }

    /**
     * It cannot be reviewed.
     *
     * @param by the id of the next case in the order, which stands in; empty where there is none
     */
    record Replaced(String reason, String by) implements CaseFact {}

    /**
     * What two judged differently was settled.
     *
     * @param together whether the two settled it and no third person
     */
    record Settled(int question, Verdict verdict, String reason, boolean together) implements CaseFact {}
}
