package org.plumbline.web;

import java.util.Optional;
import org.plumbline.record.Outcome;

/**
 * Something cannot be recorded now.
 *
 * @param reason a sentence
 * @param unblock what would have to be so first
 * @param back a path within this site
 */
public record RefusedPage(String reason, String unblock, String back, Optional<Section> section) implements Page {
    /** What a page answers to whoever asked for what a rule forbids. */
    public static Invalid of(Outcome.Refused refused, String back, Section section) {
        return new Invalid(new RefusedPage(refused.reason(), refused.unblock(), back, Optional.of(section)));
    }

    @Override
    public String title() {
        return "This cannot be recorded now";
    }
}
