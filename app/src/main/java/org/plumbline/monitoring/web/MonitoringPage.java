package org.plumbline.monitoring.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** Every force and the stage at which it is monitored. */
public record MonitoringPage(List<Line> lines) implements Page {
    public MonitoringPage {
        lines = List.copyOf(lines);
    }

    /** One force, in a sentence. */
    public record Line(String force, String name, boolean engage, String sentence) {}

    /** How many are in Engage, in words. */
    public String count() {
        long engaged = lines.stream().filter(Line::engage).count();
        return engaged + " of " + lines.size() + (lines.size() == 1 ? " force is" : " forces are") + " in Engage";
    }

    @Override
    public String title() {
        return "Monitoring";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MONITORING);
    }
}
