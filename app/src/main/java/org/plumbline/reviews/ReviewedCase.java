package org.plumbline.reviews;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * A case of a sample as far as the entries about it say.
 *
 * @param drawn how it came into the sample
 * @param first who judges it, and how; empty while it is given to nobody
 * @param again who judges it a second time
 * @param settled what was settled where the two differ
 * @param replaced why it is no longer of the sample
 * @param lastEntry the index of the last entry about it
 */
public record ReviewedCase(
        String id,
        CaseFact.Drawn drawn,
        Optional<Judgement> first,
        Optional<Judgement> again,
        List<CaseFact.Settled> settled,
        Optional<CaseFact.Replaced> replaced,
        long lastEntry) {
    public static final String KIND = "reviewed-case";

    public ReviewedCase {
        settled = List.copyOf(settled);
    }

    /**
     * One person's answers.
     *
     * @param answers to every question; none while there are none
     * @param entry the index of the entry that gave them
     */
    public record Judgement(Reviewer reviewer, List<CaseFact.Given> answers, String note, OptionalLong entry) {
        public Judgement {
            answers = List.copyOf(answers);
        }

        public boolean given() {
            return !answers.isEmpty();
        }

        public Optional<Verdict> of(int question) {
            return answers.stream()
                    .filter(one -> one.question() == question)
                    .map(CaseFact.Given::verdict)
                    .findFirst();
        }
    }

    /** What entries come to; empty while none of them draws it. */
    public static Optional<ReviewedCase> after(List<Entry> entries) {
        return CaseFold.of(entries);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public boolean inSample() {
        return replaced.isEmpty();
    }

    public Optional<Judgement> judgement(CaseFact.Turn turn) {
        return turn == CaseFact.Turn.FIRST ? first : again;
    }

    public boolean answered(CaseFact.Turn turn) {
        return judgement(turn).filter(Judgement::given).isPresent();
    }

    /** Which turn is somebody's; empty where they have nothing to judge here. */
    public Optional<CaseFact.Turn> turnOf(String reference) {
        return List.of(CaseFact.Turn.FIRST, CaseFact.Turn.SECOND).stream()
                .filter(turn -> judgement(turn)
                        .filter(one -> one.reviewer().reference().equals(reference))
                        .isPresent())
                .findFirst();
    }

    /** Whether both have judged and answered a question differently. */
    public boolean differs(int question) {
        return answered(CaseFact.Turn.FIRST)
                && answered(CaseFact.Turn.SECOND)
                && !first.flatMap(one -> one.of(question)).equals(again.flatMap(one -> one.of(question)));
    }

    /** What was settled about a question, the last time. */
    public Optional<CaseFact.Settled> settlement(int question) {
        return settled.reversed().stream()
                .filter(one -> one.question() == question)
                .findFirst();
    }

    /** What counts: what was settled, else the first answer where the two do not differ. */
    public Optional<Verdict> counts(int question) {
        return settlement(question)
                .map(CaseFact.Settled::verdict)
                .or(() -> differs(question) ? Optional.empty() : first.flatMap(one -> one.of(question)));
    }

    /**
     * Whether the first answers may be shown to somebody: of a case that is judged twice only to whoever gave them, until the
     * second answers are in.
     */
    public boolean firstShownTo(String reference) {
        return !drawn.second()
                || answered(CaseFact.Turn.SECOND)
                || first.filter(one -> one.reviewer().reference().equals(reference))
                        .isPresent();
    }
}
