package org.plumbline.findings.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.Finding;
import org.plumbline.findings.web.FindingPage.Reference;
import org.plumbline.inspections.FindingResult;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.Inspections;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.springframework.stereotype.Component;

/** Which inspections came back to a finding, and what each said of it. */
@Component
public final class Revisits {
    private final Inspections inspections;

    Revisits(Inspections inspections) {
        this.inspections = inspections;
    }

    /**
     * One of them.
     *
     * @param fieldwork its days in words
     * @param debrief when the force heard first impressions; empty where that is not known
     * @param result how the finding stood, by which letter
     */
    public record Line(Reference inspection, String fieldwork, String debrief, String result) {}

    List<Line> of(Finding finding, Vantage vantage) {
        return inspections.ofFinding(finding.id(), vantage).stream()
                .flatMap(
                        inspection -> inspection.resultOf(finding.id()).stream().map(said -> line(inspection, said)))
                .toList();
    }

    private static Line line(Inspection inspection, FindingResult said) {
        return new Line(
                new Reference("/inspections/" + inspection.id(), inspection.title()),
                fieldwork(inspection),
                Optional.ofNullable(inspection.debriefedOn())
                        .map(on -> "hot debrief " + Dates.words(on))
                        .orElse(""),
                said.verdict().words() + ": " + said.words() + " (" + said.letter() + ", " + Dates.words(said.on())
                        + ")");
    }

    private static String fieldwork(Inspection inspection) {
        LocalDate from = inspection.from();
        LocalDate to = inspection.to();
        return from == null
                ? "days not known"
                : to == null ? "from " + Dates.words(from) : Dates.words(from) + " to " + Dates.words(to);
    }
}
