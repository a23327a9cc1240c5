package org.plumbline.monitoring.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.monitoring.Interval;
import org.plumbline.monitoring.OversightMeeting;
import org.plumbline.monitoring.Target;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * How one force is monitored.
 *
 * @param coming what was decided and has not begun; empty where nothing was
 */
public record ForcePage(
        ForceHead head,
        String sentence,
        String coming,
        List<Interval> intervals,
        List<TargetLine> targets,
        List<OversightMeeting> meetings)
        implements Page {
    public ForcePage {
        intervals = List.copyOf(intervals);
        targets = List.copyOf(targets);
        meetings = List.copyOf(meetings);
    }

    /** A date that somebody set, and how it stands. */
    public record TargetLine(Target target, String standing, boolean missed, boolean open) {}

    @Override
    public String title() {
        return "Monitoring of " + head.name();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MONITORING);
    }

    /** Roles in a line; "not known" where no document says. */
    public static String roles(List<String> roles) {
        return roles.isEmpty() ? "not known" : String.join(", ", roles);
    }

    /** Words, or that they are not known. */
    public static String known(String words) {
        return words.isEmpty() ? "not known" : words;
    }
}
