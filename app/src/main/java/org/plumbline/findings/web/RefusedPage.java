package org.plumbline.findings.web;

import java.util.Optional;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * Something cannot be recorded now.
 *
 * @param reason a sentence
 * @param unblock what would have to be so first
 */
public record RefusedPage(String title, String reason, String unblock, String back) implements Page {
    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }
}
