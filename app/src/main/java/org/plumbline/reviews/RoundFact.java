package org.plumbline.reviews;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.record.Fact;

/** What can be recorded about a round; its subjects are of the kind {@link Round#KIND}. Never a case's reference. */
public sealed interface RoundFact extends Fact {
    /** It was designed, or designed again before anything was drawn. */
    record Designed(String force, Design design) implements RoundFact {}

    /**
     * Its sample was drawn.
     *
     * @param list the SHA-256 of the list's file, which is kept
     * @param listed how many cases the list has
     * @param second how many are judged twice
     */
    record Drawn(String list, int listed, int second) implements RoundFact {}

    /** Its cases were given to those who judge them first. */
    record Begun(List<Reviewer> reviewers) implements RoundFact {
        public Begun {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** Those that are judged twice were given to somebody else. */
    record SecondBegun(List<Reviewer> reviewers) implements RoundFact {
        public SecondBegun {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** It was closed, and this is what its cases come to. */
    record Closed(List<QuestionCount> counts) implements RoundFact {
        public Closed {
            counts = List.copyOf(counts);
        }
    }

    /** It goes on; what it came to no longer counts. */
    record Reopened(String reason) implements RoundFact {}

    /**
     * What somebody else's review came to was published.
     *
     * @param by who reviewed, such as HMICFRS
     * @param questions those that the figures answer, as the force asks them
     * @param caution what to mind when it is set beside other rounds
     */
    record Published(
            String force,
            String by,
            String title,
            String set,
            String setCalled,
            LocalDate from,
            LocalDate until,
            List<Question> questions,
            List<QuestionCount> counts,
            String caution)
            implements RoundFact {
        public Published {
            questions = List.copyOf(questions);
            counts = List.copyOf(counts);
        }
    }
}
