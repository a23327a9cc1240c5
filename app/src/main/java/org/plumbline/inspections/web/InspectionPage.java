package org.plumbline.inspections.web;

import java.util.Optional;
import org.plumbline.govuk.Radios;
import org.plumbline.govuk.SummaryList;
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
                SummaryList.Row.of("Standing", InspectionsPage.standing(inspection)));
    }

    public boolean open() {
        return inspection.calledOff().isEmpty();
    }

    public Radios audience(String form) {
        return audience.withId("audience-" + form);
    }
}
