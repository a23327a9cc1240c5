package org.plumbline.monitoring;

import java.util.List;
import org.plumbline.record.Fact;

/** What can be recorded about one letter. */
public sealed interface LetterFact extends Fact {
    /** A question as the letter numbers it. */
    record Question(int number, String asks) {}

    /**
     * It was sent; effective on the day it bears.
     *
     * @param force the slug of the force that it is about
     * @param from a role
     * @param to a role
     * @param about in a line
     * @param questions none where it asks nothing that wants an answer
     * @param replyTo the letter that it answers, in words; empty where it answers none
     */
    record Sent(String force, String from, String to, String about, List<Question> questions, String replyTo)
            implements LetterFact {
        public Sent {
            questions = List.copyOf(questions);
            if (questions.stream().map(Question::number).distinct().count() < questions.size()) {
                throw new IllegalArgumentException("two questions of one letter have the same number");
            }
        }
    }

    /**
     * One of its questions was answered; effective on the day of the answer.
     *
     * @param letter which letter answers it, its date and title
     * @param words what the answer says
     */
    record Answered(int question, String letter, String words) implements LetterFact {}
}
