package org.plumbline.web.entries;

import java.util.Optional;
import org.plumbline.govuk.SummaryList;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** One entry: what happened, everything that was recorded of it, and what corrects or is corrected by it. */
public record EntryPage(String title, SummaryList about, SummaryList parts, Optional<String> corrects) implements Page {
    @Override
    public Optional<Section> section() {
        return Optional.of(Section.RECORD);
    }
}
