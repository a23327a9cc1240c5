package org.plumbline.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * A round of a case-file review as far as the entries about it say: one of the force's own, or what an inspectorate published.
 *
 * @param publishedBy who reviewed; empty for a round of the force's own
 * @param caution what to mind beside other rounds; empty for one of its own
 * @param list what was drawn from; empty before
 * @param reviewers those who judge first
 * @param seconds those who judge again
 * @param counts what it came to; empty while it is not closed
 * @param closedOn the day of the closing; of a published one, of its publication
 * @param reopened why it goes on; empty where it was never closed or is closed again
 * @param lastEntry the index of the last entry about it
 */
public record Round(
        String id,
        String force,
        Design design,
        String publishedBy,
        String caution,
        State state,
        Optional<KeptList> list,
        List<Reviewer> reviewers,
        List<Reviewer> seconds,
        List<QuestionCount> counts,
        Optional<LocalDate> closedOn,
        Optional<String> reopened,
        long lastEntry) {
    public static final String KIND = "review-round";

    public Round {
        reviewers = List.copyOf(reviewers);
        seconds = List.copyOf(seconds);
        counts = List.copyOf(counts);
    }

    /** How far a round is. */
    public enum State {
        DESIGNED("designed"),
        DRAWN("drawn"),
        UNDER_REVIEW("under review"),
        SECOND_REVIEW("second review"),
        CLOSED("closed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The list from which was drawn.
     *
     * @param digest SHA-256 of its file
     */
    public record KeptList(String digest, int cases, int second) {}

    /** What entries come to; empty while none of them designs or publishes it. */
    public static Optional<Round> after(List<Entry> entries) {
        return RoundFold.of(entries);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public String title() {
        return design.title();
    }

    public boolean published() {
        return !publishedBy.isEmpty();
    }

    public boolean closed() {
        return state == State.CLOSED;
    }

    boolean reviewedBy(String reference) {
        return reviewers.stream().anyMatch(one -> one.reference().equals(reference))
                || seconds.stream().anyMatch(one -> one.reference().equals(reference));
    }

    /** What each question came to; none while the round is not closed. */
    public List<QuestionResult> results() {
        return counts.stream()
                .flatMap(count -> design.questions().stream()
                        .filter(question -> question.number() == count.number())
                        .map(question -> new QuestionResult(
                                id, title(), publishedBy, caution, design.period(), question, design.strata(), count)))
                .toList();
    }
}
