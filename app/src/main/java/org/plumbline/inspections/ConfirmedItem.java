package org.plumbline.inspections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a person confirmed it beside the report's own words.
 *
 * @param ref its reference within the report: {@code CoC-1}, {@code CoC-1/R-2}, {@code AFI-3}
 * @param area the assessment framework's area; empty where the report names none
 * @param partOf the reference of the cause of concern to which a recommendation belongs
 * @param duePhrase the deadline in the report's own words
 * @param dueBy the date to which those words come
 * @param page from 1; 0 where the document has no pages
 * @param line from 1 in the whole text; 0 where it is not known
 * @param heading under which it stands; empty where it is not known
 */
public record ConfirmedItem(
        String ref,
        FindingKind kind,
        String area,
        String title,
        String text,
        @Nullable String partOf,
        @Nullable String duePhrase,
        @Nullable LocalDate dueBy,
        int page,
        int line,
        String heading) {
    public ConfirmedItem {
        if (!ref.matches("[A-Za-z0-9][A-Za-z0-9/_-]*")) {
            throw new IllegalArgumentException("not a reference: " + ref);
        }
        if (title.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException(ref + " has no title or no text");
        }
    }

    /** The reference as a part of a subject's id: {@code CoC-1.R-2}. */
    public String refInId() {
        return ref.replace('/', '.');
    }
}
