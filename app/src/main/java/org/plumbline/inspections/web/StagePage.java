package org.plumbline.inspections.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.FormControl;
import org.plumbline.inspections.Stage;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** A force's stage, the decisions that led to it, and a form for the next one. */
public record StagePage(
        InspectionsPage.StageLine line, List<Stage> history, List<FormControl<?>> controls, String refusal)
        implements Page {
    public StagePage {
        history = List.copyOf(history);
        controls = List.copyOf(controls);
    }

    @Override
    public String title() {
        return "Monitoring of " + line.name();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public ErrorSummary errors() {
        return refusal.isEmpty()
                ? ErrorSummary.of(controls.toArray(FormControl<?>[]::new))
                : ErrorSummary.of(List.of(new ErrorSummary.Problem(refusal, null)));
    }

    boolean wrong() {
        return !errors().isEmptyContent();
    }
}
