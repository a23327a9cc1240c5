package org.plumbline.findings.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.FormControl;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * An entry that was wrong.
 *
 * @param said what it says
 * @param when from which day, recorded when, by which source
 * @param instead where what should have been recorded is asked; empty where only the report can say it
 * @param controls what retracting it asks; empty where it cannot be retracted
 */
public record CorrectionPage(
        String title,
        String finding,
        String said,
        String when,
        Optional<String> instead,
        List<FormControl<?>> controls,
        String action,
        String back,
        ErrorSummary errors)
        implements Page {
    public CorrectionPage {
        controls = List.copyOf(controls);
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }
}
