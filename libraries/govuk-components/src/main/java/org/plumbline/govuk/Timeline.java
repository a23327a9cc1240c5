package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one thing, in the order in which it is given. */
public record Timeline(List<Event> events, int headingLevel) implements HtmlContent {

    /** Something that happened: {@code at} in ISO 8601 for machines, {@code shown} as people write it. */
    public record Event(String title, @Nullable String by, String at, String shown, Content description) {

        public static Event of(String title, String at, String shown, Content description) {
            return new Event(title, null, at, shown, description);
        }

        public static Event of(String title, String at, String shown, String description) {
            return new Event(title, null, at, shown, Text.of(description));
        }

        public Event by(String name) {
            return new Event(title, name, at, shown, description);
        }
    }

    public Timeline {
        events = List.copyOf(events);
        if (headingLevel < 2 || headingLevel > 6) {
            throw new IllegalArgumentException("A timeline's headings are h2 to h6, not h" + headingLevel);
        }
    }

    public static Timeline of(List<Event> events) {
        return new Timeline(events, 2);
    }

    public Timeline withHeadingLevel(int headingLevel) {
        return new Timeline(events, headingLevel);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteTimelineGenerated.render(output, NoInterception.HERE, this);
    }
}
