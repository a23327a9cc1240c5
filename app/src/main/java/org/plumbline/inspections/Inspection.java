package org.plumbline.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * One inspection of a force: announced, hosted, published.
 *
 * @param announcedOn the day on which the force learned of it
 * @param from first day of the fieldwork; null: not known
 * @param to last day of the fieldwork; null: not known
 * @param hosted whether the fieldwork is known to have taken place
 * @param publishedOn null while nothing was published
 * @param result in words; empty while nothing was published
 * @param reportId empty where the report was not taken in
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
        @Nullable LocalDate publishedOn,
        String result,
        String reportId,
        String calledOff) {
    public static final String KIND = "inspection";

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** What the entries about one inspection come to; empty while none of them announces it. */
    public static Optional<Inspection> after(List<Entry> entries) {
        Inspection state = null;
        for (Entry entry : Corrections.standing(entries)) {
            if (entry.fact() instanceof InspectionFact fact) {
                state = next(state, fact, entry);
            }
        }
        return Optional.ofNullable(state);
    }

    private static @Nullable Inspection next(@Nullable Inspection old, InspectionFact fact, Entry entry) {
        if (fact instanceof InspectionFact.Announced announced) {
            return new Inspection(
                    entry.subject().id(),
                    announced.force(),
                    announced.forceName(),
                    announced.kind(),
                    announced.title(),
                    entry.effectiveOn(),
                    announced.from(),
                    announced.to(),
                    false,
                    null,
                    "",
                    "",
                    "");
        }
        return old == null ? null : old.with(fact);
    }

    private Inspection with(InspectionFact fact) {
        return switch (fact) {
            case InspectionFact.Announced again -> this;
            case InspectionFact.Hosted fieldwork ->
                changed(fieldwork.from(), fieldwork.to(), true, publishedOn, result, reportId, calledOff);
            case InspectionFact.Published published ->
                changed(from, to, hosted, published.on(), published.result(), published.reportId(), calledOff);
            case InspectionFact.CalledOff off -> changed(from, to, hosted, publishedOn, result, reportId, off.reason());
        };
    }

    private Inspection changed(
            @Nullable LocalDate newFrom,
            @Nullable LocalDate newTo,
            boolean newHosted,
            @Nullable LocalDate newPublishedOn,
            String newResult,
            String newReportId,
            String newCalledOff) {
        return new Inspection(
                id,
                force,
                forceName,
                kind,
                title,
                announcedOn,
                newFrom,
                newTo,
                newHosted,
                newPublishedOn,
                newResult,
                newReportId,
                newCalledOff);
    }
}
