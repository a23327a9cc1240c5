package org.plumbline.reviews;

import java.util.List;
import org.plumbline.record.Fact;

/** What can be recorded about a set of questions; its subjects are of the kind {@link QuestionSet#KIND}. */
public sealed interface QuestionSetFact extends Fact {
    /**
     * It was begun.
     *
     * @param force the slug of the force that asks
     * @param follows the id of the version before; empty for the first
     * @param questions with which it begins: those of the version before
     */
    record Begun(String force, String title, int version, String follows, List<Question> questions)
            implements QuestionSetFact {
        public Begun {
            questions = List.copyOf(questions);
        }
    }

    /** A question was added, or put in the place of the one with its number. */
    record Asked(Question question) implements QuestionSetFact {}

    /** A question is not asked after all. */
    record Struck(int number, String reason) implements QuestionSetFact {}
}
