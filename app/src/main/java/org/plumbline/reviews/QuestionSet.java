package org.plumbline.reviews;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;
import org.plumbline.record.Subject;

/**
 * One version of a set of questions as far as the entries about it say.
 *
 * @param follows the id of the version before; empty for the first
 * @param questions by their numbers, which have gaps where one was struck
 * @param lastEntry the index of the last entry about it
 */
public record QuestionSet(
        String id, String force, String title, int version, String follows, List<Question> questions, long lastEntry) {
    public static final String KIND = "question-set";

    public QuestionSet {
        questions = List.copyOf(questions);
    }

    /** What entries come to; empty while none of them begins it. */
    public static Optional<QuestionSet> after(List<Entry> entries) {
        QuestionSetFact.@Nullable Begun begun = null;
        TreeMap<Integer, Question> questions = new TreeMap<>();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof QuestionSetFact fact) {
                switch (fact) {
                    case QuestionSetFact.Begun first -> {
                        begun = first;
                        first.questions().forEach(one -> questions.put(one.number(), one));
                    }
                    case QuestionSetFact.Asked(Question question) -> questions.put(question.number(), question);
                    case QuestionSetFact.Struck struck -> questions.remove(struck.number());
                }
            }
        }
        return begun == null
                ? Optional.empty()
                : Optional.of(new QuestionSet(
                        entries.getFirst().subject().id(),
                        begun.force(),
                        begun.title(),
                        begun.version(),
                        begun.follows(),
                        List.copyOf(questions.values()),
                        entries.getLast().index()));
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** {@code Investigations, version 2}. */
    public String called() {
        return title + ", version " + version;
    }

    public Optional<Question> question(int number) {
        return questions.stream().filter(one -> one.number() == number).findFirst();
    }

    int nextNumber() {
        return questions.stream().mapToInt(Question::number).max().orElse(0) + 1;
    }
}
