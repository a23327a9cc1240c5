package org.plumbline.inspections.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Radios;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Table;
import org.plumbline.inspections.Inspection;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** One inspection, and forms for what became of it. */
public record InspectionPage(Inspection inspection, Radios audience, String refusal) implements Page {
    InspectionPage(Inspection inspection, Radios audience) {
        this(inspection, audience, "");
    }

    @Override
    public String title() {
        return inspection.title();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public SummaryList facts() {
        return SummaryList.of(
                SummaryList.Row.of("Force", inspection.forceName()),
                SummaryList.Row.of("Kind", inspection.kind().words()),
                SummaryList.Row.of("Announced", Dates.words(inspection.announcedOn())),
                SummaryList.Row.of("Fieldwork", InspectionsPage.fieldwork(inspection)),
                SummaryList.Row.of("Hot debrief", debrief().isEmpty() ? "not known" : debrief()),
                SummaryList.Row.of("Standing", InspectionsPage.standing(inspection)));
    }

    /** What the force heard first, with its day; empty where it heard nothing. */
    public String debrief() {
        LocalDate on = inspection.debriefedOn();
        return on == null
                ? ""
                : Dates.words(on)
                        + (inspection.debrief().isEmpty()
                                ? ", what was said is not known"
                                : ": " + inspection.debrief());
    }

    public Table results() {
        return Table.of(
                "What it said of findings that it looked at again",
                List.of(Column.of("Finding"), Column.of("Result"), Column.of("Said by")),
                inspection.results().stream()
                        .map(result -> List.of(
                                Cell.of(Link.of(reference(result.finding()), "/findings/" + result.finding())),
                                Cell.of(result.verdict().words() + ". " + result.words()),
                                Cell.of(result.letter() + ", " + Dates.words(result.on()))))
                        .toList());
    }

    /** A finding's id is its report's and, after a dot, its reference. */
    private static String reference(String finding) {
        return finding.substring(finding.indexOf('.') + 1).replace('.', '/');
    }

    public boolean open() {
        return inspection.calledOff().isEmpty();
    }

    public Radios audience(String form) {
        return audience.withId("audience-" + form);
    }
}
