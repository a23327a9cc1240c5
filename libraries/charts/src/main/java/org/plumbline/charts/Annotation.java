package org.plumbline.charts;

import java.time.LocalDate;

/** Something that happened on a day and that a reader of the line should know; the drawing adds the date to its words. */
public record Annotation(LocalDate on, String text) {
    public Annotation {
        Refused.ifBlank("An annotation", text);
    }

    /** "New operating model, 3 April 2023". */
    public String words() {
        return text + ", " + Period.day(on);
    }
}
