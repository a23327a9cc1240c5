package org.plumbline.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The three dates of a finding: the inspectorate's, the force's own, and what its owner promised. */
public record Dates(Optional<LocalDate> inspectorate, Optional<LocalDate> force, Optional<LocalDate> promise) {
    public static final Dates NONE = new Dates(Optional.empty(), Optional.empty(), Optional.empty());

    public Optional<LocalDate> of(Whose whose) {
        return switch (whose) {
            case INSPECTORATE -> inspectorate;
            case FORCE -> force;
            case OWNER -> promise;
        };
    }

    /** The earliest of them. */
    public Optional<Due> nearest() {
        return Stream.of(Whose.values())
                .flatMap(whose -> of(whose).map(on -> new Due(on, whose)).stream())
                .min(Comparator.comparing(Due::on).thenComparing(Due::whose));
    }

    Dates with(Whose whose, LocalDate date) {
        return switch (whose) {
            case INSPECTORATE -> new Dates(Optional.of(date), force, promise);
            case FORCE -> new Dates(inspectorate, Optional.of(date), promise);
            case OWNER -> new Dates(inspectorate, force, Optional.of(date));
        };
    }
}
