package org.plumbline.responses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Fact;

/** What can be recorded about the response to a report; its subjects are of the kind {@link Response#KIND}. */
public sealed interface ResponseFact extends Fact {
    /**
     * Which report is answered, by whom.
     *
     * @param published the day of the report's publication, from which the time runs
     */
    record Head(
            String report,
            String reportTitle,
            LocalDate published,
            String force,
            String forceName,
            String body,
            String bodyName) {}

    /**
     * What is said to one recommendation: what is done or proposed, or why nothing is.
     *
     * @param finding the id of the recommendation
     * @param acts whether anything is done or proposed
     * @param words what, or why nothing is
     */
    record Answer(String finding, boolean acts, String words) {}

    /**
     * One recommendation as it was published with its answer.
     *
     * @param ref its reference within the report
     */
    record Answered(String ref, String title, Answer answer) {}

    /** A file as it was published. */
    record File(String extension, String digest) {}

    /**
     * All that was published at one time.
     *
     * @param number from 1
     * @param where the address or the place
     * @param due the last day on which it would have been in time
     * @param counted how that day was counted
     * @param because why a further edition came; empty for the first
     */
    record Edition(
            int number,
            LocalDate on,
            String where,
            String because,
            LocalDate due,
            String counted,
            String chiefOfficer,
            String body,
            List<Answered> answers,
            List<File> files) {
        public Edition {
            answers = List.copyOf(answers);
            files = List.copyOf(files);
        }

        /** SHA-256 of one of its files. */
        Optional<String> digest(String extension) {
            return files.stream()
                    .filter(file -> file.extension().equals(extension))
                    .map(File::digest)
                    .findFirst();
        }
    }

    /** The body began its response. */
    record Begun(Head head) implements ResponseFact {}

    /** The body said that the report needs no response from it, and why. */
    record NotCalledFor(Head head, String reason) implements ResponseFact {}

    /** The body invited the chief officer's comments, by a day. */
    record Invited(LocalDate by) implements ResponseFact {}

    /** The force gave its chief officer's comments. */
    record ChiefOfficerCommented(String words) implements ResponseFact {}

    /** The body wrote its own comments. */
    record BodyCommented(String words) implements ResponseFact {}

    /** The body wrote what it says to one recommendation. */
    record RecommendationAnswered(Answer answer) implements ResponseFact {}

    /** The body published. */
    record Published(Head head, Edition edition) implements ResponseFact {}
}
