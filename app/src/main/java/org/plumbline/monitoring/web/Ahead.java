package org.plumbline.monitoring.web;

import java.util.List;
import org.plumbline.web.Part;

/**
 * What is still to come for a force in monitoring, on the overview.
 *
 * @param force its slug
 * @param meetings those that were called and have not been held, with their days
 * @param targets dates that others set and that are not known to be reached
 * @param letters how many questions wait for an answer; empty where none does
 */
public record Ahead(String force, List<String> meetings, List<String> targets, String letters) implements Part {
    public Ahead {
        meetings = List.copyOf(meetings);
        targets = List.copyOf(targets);
    }

    boolean empty() {
        return meetings.isEmpty() && targets.isEmpty() && letters.isEmpty();
    }
}
