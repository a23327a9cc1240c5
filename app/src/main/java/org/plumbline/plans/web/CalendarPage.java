package org.plumbline.plans.web;

import java.util.Optional;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** Shows the private address of a calendar, once. */
public record CalendarPage(String address) implements Page {
    @Override
    public String title() {
        return "Your calendar’s private address";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.WORK);
    }
}
