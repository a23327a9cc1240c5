package org.plumbline.papers.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Details;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.Textarea;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * Where an author writes words of their own for one section.
 *
 * @param problems what the record does not bear out in what stands there now
 * @param figures the figures that can be put in by name
 */
public record SectionPage(
        String title,
        String action,
        String back,
        ErrorSummary errors,
        List<String> problems,
        Textarea words,
        Details figures)
        implements Page {
    public SectionPage {
        problems = List.copyOf(problems);
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.PAPERS);
    }
}
