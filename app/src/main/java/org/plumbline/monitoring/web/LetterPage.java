package org.plumbline.monitoring.web;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.monitoring.Letter;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** One letter, what it asks, and what was answered. */
public record LetterPage(ForceHead head, Letter letter, LocalDate asAt) implements Page {
    @Override
    public String title() {
        return "Letter of " + Dates.words(letter.on()) + ": " + letter.about();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MONITORING);
    }

    /** For how long a question has waited. */
    public String waiting() {
        return "Unanswered for " + LettersPage.days(letter.daysSince(asAt));
    }
}
