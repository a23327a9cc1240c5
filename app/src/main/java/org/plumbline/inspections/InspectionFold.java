package org.plumbline.inspections;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;

/** Folds the entries about one inspection, in the order of the record. */
final class InspectionFold {
    private final String id;
    private InspectionFact.@Nullable Announced announced;
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private boolean hosted;
    private @Nullable LocalDate debriefedOn;
    private String debrief = "";
    private @Nullable LocalDate publishedOn;
    private String result = "";
    private String reportId = "";
    private final Map<String, FindingResult> results = new LinkedHashMap<>();
    private String calledOff = "";

    private InspectionFold(String id) {
        this.id = id;
    }

    static Optional<Inspection> of(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        InspectionFold fold = new InspectionFold(entries.getFirst().subject().id());
        for (Entry entry : Corrections.standing(entries)) {
            if (entry.fact() instanceof InspectionFact fact) {
                fold.take(fact, entry.effectiveOn());
            }
        }
        return fold.inspection();
    }

    private void take(InspectionFact fact, LocalDate effectiveOn) {
        switch (fact) {
            case InspectionFact.Announced first -> {
                announced = first;
                announcedOn = effectiveOn;
                if (!hosted) {
                    from = first.from();
                    to = first.to();
                }
            }
            case InspectionFact.Hosted fieldwork -> {
                hosted = true;
                from = fieldwork.from();
                to = fieldwork.to();
            }
            case InspectionFact.Debriefed heard -> {
                debriefedOn = heard.on();
                debrief = heard.said();
            }
            case InspectionFact.Published published -> {
                publishedOn = published.on();
                result = published.result();
                reportId = published.reportId();
            }
            case InspectionFact.SaidOfFinding said -> results.put(said.result().finding(), said.result());
            case InspectionFact.CalledOff off -> calledOff = off.reason();
        }
    }

    private Optional<Inspection> inspection() {
        InspectionFact.Announced first = announced;
        LocalDate on = announcedOn;
        return first == null || on == null
                ? Optional.empty()
                : Optional.of(new Inspection(
                        id,
                        first.force(),
                        first.forceName(),
                        first.kind(),
                        first.title(),
                        on,
                        from,
                        to,
                        hosted,
                        debriefedOn,
                        debrief,
                        publishedOn,
                        result,
                        reportId,
                        List.copyOf(results.values()),
                        calledOff));
    }
}
