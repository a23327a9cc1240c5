package org.plumbline.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What happens to an organisation. */
public sealed interface OrganisationFact extends Fact {
    /**
     * It exists.
     *
     * @param type an {@link OrganisationType}'s code
     * @param until the last day it is expected to exist; null when nobody has said
     */
    record Established(
            String name,
            String type,
            LocalDate from,
            @Nullable LocalDate until) implements OrganisationFact {}

    /** It has another name from a day on. */
    record Renamed(String name) implements OrganisationFact {}

    /**
     * It ends.
     *
     * @param successor the slug of the body that takes over; empty when there is none
     */
    record Ended(LocalDate on, String successor) implements OrganisationFact {}
}
