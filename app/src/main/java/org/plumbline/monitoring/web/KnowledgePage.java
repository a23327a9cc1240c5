package org.plumbline.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plumbline.monitoring.WhoKnew;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * What an organisation could know on a day.
 *
 * @param stage at which stage it saw the force
 * @param viewers organisations to choose from, names by slug
 */
public record KnowledgePage(
        ForceHead head,
        String organisation,
        LocalDate day,
        String moment,
        String stage,
        List<WhoKnew.Known> known,
        SortedMap<String, String> viewers)
        implements Page {
    public KnowledgePage {
        known = List.copyOf(known);
    }

    @Override
    public String title() {
        return "What could they know?";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MONITORING);
    }

    /** Whom and when it is about, and how much it was. */
    public String sentence() {
        String name = viewers.getOrDefault(organisation, organisation);
        return "By " + moment + ", " + name
                + (known.isEmpty()
                        ? " could know nothing that is recorded about " + head.name() + "."
                        : " could know " + known.size() + (known.size() == 1 ? " thing" : " things") + " about "
                                + head.name() + ".");
    }
}
