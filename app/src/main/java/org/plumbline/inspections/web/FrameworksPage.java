package org.plumbline.inspections.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.Framework;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** Every assessment framework that is known. */
public record FrameworksPage(List<Framework> frameworks) implements Page {
    public FrameworksPage {
        frameworks = List.copyOf(frameworks);
    }

    @Override
    public String title() {
        return "Assessment frameworks";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    /** "8 February 2023 to 10 April 2025", "from 11 April 2025". */
    public static String span(Framework framework) {
        return framework.until() == null
                ? "from " + Dates.words(framework.from())
                : Dates.words(framework.from()) + " to " + Dates.words(framework.until());
    }
}
