package org.plumbline.papers.update;

import org.plumbline.record.Fact;

/** What can be recorded about the inspectorate's calendar of a force; its subjects are the slugs of forces. */
public sealed interface CalendarFact extends Fact {
    String KIND = "calendar";

    /**
     * Somebody looked: apart from the inspections in the record there are none. Effective on the day they looked.
     *
     * @param note in words; may be empty
     */
    record LookedInto(String note) implements CalendarFact {}
}
