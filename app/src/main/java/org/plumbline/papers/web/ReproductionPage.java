package org.plumbline.papers.web;

import java.util.Optional;
import org.plumbline.govuk.Table;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * A frozen paper's figures beside those that the record gives from the same vantage today.
 *
 * @param sentence whether they are equal
 * @param differences empty where they are
 */
public record ReproductionPage(String title, String back, String sentence, String digests, Optional<Table> differences)
        implements Page {
    @Override
    public Optional<Section> section() {
        return Optional.of(Section.PAPERS);
    }
}
