package org.plumbline.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.monitoring.RepresentationRound;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** What was said against decisions about one force, in which window, relying on what. */
public record RepresentationsPage(ForceHead head, List<RepresentationRound> rounds) implements Page {
    public RepresentationsPage {
        rounds = List.copyOf(rounds);
    }

    @Override
    public String title() {
        return "Representations";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MONITORING);
    }

    /** Between which days a policy was in force, as far as is known. */
    public static String validity(RepresentationRound.Policy policy) {
        return validity(policy.validFrom(), "from ", "from a day not known")
                + validity(policy.validUntil(), " to ", ", not known to have ceased");
    }

    private static String validity(Optional<LocalDate> day, String before, String missing) {
        return day.map(on -> before + Dates.words(on)).orElse(missing);
    }
}
