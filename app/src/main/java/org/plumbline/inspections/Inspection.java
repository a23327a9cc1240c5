package org.plumbline.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * One inspection of a force: announced, hosted, debriefed, published.
 *
 * @param announcedOn the day on which the force learned of it
 * @param from first day of the fieldwork; null: not known
 * @param to last day of the fieldwork; null: not known
 * @param hosted whether the fieldwork is known to have taken place
 * @param debriefedOn when the force heard the first impressions; null where it did not, or that is not known
 * @param debrief what it heard; empty where that is not known
 * @param publishedOn null while nothing was published
 * @param result in words; empty while nothing was published
 * @param reportId empty where the report was not taken in
 * @param results of the findings that it came to look at again, the latest of each
 * @param calledOff why it will not take place; empty otherwise
 */
public record Inspection(
        String id,
        String force,
        String forceName,
        InspectionKind kind,
        String title,
        LocalDate announcedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean hosted,
        @Nullable LocalDate debriefedOn,
        String debrief,
        @Nullable LocalDate publishedOn,
        String result,
        String reportId,
        List<FindingResult> results,
        String calledOff) {
    public static final String KIND = "inspection";

    public Inspection {
        results = List.copyOf(results);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** What the entries about one inspection come to; empty while none of them announces it. */
    public static Optional<Inspection> after(List<Entry> entries) {
        return InspectionFold.of(entries);
    }

    /** What it said of a finding. */
    public Optional<FindingResult> resultOf(String finding) {
        return results.stream().filter(one -> one.finding().equals(finding)).findFirst();
    }
}
