package org.plumbline.reconciliation.dates;

import org.jspecify.annotations.Nullable;
import org.plumbline.reconciliation.PartialDate;
import org.plumbline.reconciliation.Period;

/**
 * The date that one document gives for an event.
 *
 * @param id the caller's own reference
 * @param event what happened, by a name that is the same for every statement of the one event; of a series, which one
 * @param when the day, month or days stated; a single day has it at both ends
 * @param said the date in the document's own words, such as “week commencing 04.12.13”, for its weekday and its years
 * @param tense whether the document speaks of the event as past or as to come
 * @param documentDate the document's own date, or null where it is not known
 */
public record StatedDate(
        String id,
        String event,
        Period when,
        String said,
        Tense tense,
        String document,
        @Nullable PartialDate documentDate,
        String locator) {
    /** How the document speaks of an event. */
    public enum Tense {
        PAST,
        TO_COME,
        UNSAID
    }

    public StatedDate {
        if (id.isBlank() || event.isBlank()) {
            throw new IllegalArgumentException(
                    "A stated date needs an id and an event; found “" + id + "” and “" + event + "”.");
        }
    }

    String place() {
        return document + (locator.isBlank() ? "" : ", " + locator);
    }
}
