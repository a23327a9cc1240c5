package org.plumbline.responses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * The response to a report as far as the entries about it say; whoever did not write it sees what was published.
 *
 * @param notCalledForBecause why the report needs none
 * @param invited when the chief officer's comments were invited, and by when
 * @param chiefOfficer the chief officer's comments; empty while there are none
 * @param body the body's own comments; empty while there are none
 * @param answers what is said to recommendations, by the id of the finding
 * @param editions what was published, in order
 * @param changed whether anything was written since the last edition
 * @param lastEntry the index of the last entry about it
 */
public record Response(
        String id,
        ResponseFact.Head head,
        Optional<String> notCalledForBecause,
        Optional<Invitation> invited,
        String chiefOfficer,
        String body,
        List<ResponseFact.Answer> answers,
        List<ResponseFact.Edition> editions,
        boolean changed,
        long lastEntry) {
    public static final String KIND = "response";

    /** The chief officer was asked on a day, to answer by another. */
    public record Invitation(LocalDate on, LocalDate by) {}

    public Response {
        answers = List.copyOf(answers);
        editions = List.copyOf(editions);
    }

    /** What entries come to; empty while none of them says which report it answers. */
    public static Optional<Response> after(List<Entry> entries) {
        return ResponseFold.of(entries);
    }

    /** The id of a body's response to a report. */
    public static String id(String body, String report) {
        return body + "." + report;
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public Optional<ResponseFact.Edition> latest() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }

    public Optional<ResponseFact.Answer> answer(String finding) {
        return answers.stream().filter(one -> one.finding().equals(finding)).findFirst();
    }
}
