package org.plumbline.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;

/**
 * An organisation as far as the entries about it say.
 *
 * @param slug its name in addresses and audiences
 * @param until the last day it exists or is expected to; empty while nobody has said
 * @param successor the slug of the body that takes over
 */
public record Organisation(
        String slug,
        String name,
        OrganisationType type,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> successor) {

    /** Folds what was recorded; empty when it was never established. */
    public static Optional<Organisation> after(List<Entry> entries) {
        Optional<Organisation> organisation = Optional.empty();
        for (Entry entry : entries) {
            organisation = switch ((OrganisationFact) entry.fact()) {
                case OrganisationFact.Established fact ->
                    Optional.of(new Organisation(
                            entry.subject().id(),
                            fact.name(),
                            OrganisationType.of(fact.type()).orElseThrow(),
                            fact.from(),
                            Optional.ofNullable(fact.until()),
                            Optional.empty()));
                case OrganisationFact.Renamed fact -> organisation.map(o -> o.named(fact.name()));
                case OrganisationFact.Ended fact -> organisation.map(o -> o.ended(fact));
            };
        }
        return organisation;
    }

    private Organisation named(String other) {
        return new Organisation(slug, other, type, from, until, successor);
    }

    private Organisation ended(OrganisationFact.Ended fact) {
        return new Organisation(
                slug,
                name,
                type,
                from,
                Optional.of(fact.on()),
                fact.successor().isEmpty() ? Optional.empty() : Optional.of(fact.successor()));
    }
}
