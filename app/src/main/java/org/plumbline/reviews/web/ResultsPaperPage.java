package org.plumbline.reviews.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.reviews.Round;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * The results of a round as a paper to print; no case and no reviewer stands in it.
 *
 * @param method how was drawn and counted, a sentence each
 */
public record ResultsPaperPage(Round round, String forceName, List<ResultBlock> results, List<String> method)
        implements Page {
    @Override
    public String title() {
        return "Results: " + round.title();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REVIEWS);
    }
}
