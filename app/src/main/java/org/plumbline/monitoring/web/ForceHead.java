package org.plumbline.monitoring.web;

import java.util.List;
import org.plumbline.govuk.NavigationItem;
import org.plumbline.govuk.SubNavigation;
import org.plumbline.web.Frame;

/**
 * What stands at the head of every page about one force.
 *
 * @param recorder whether whoever looks may record what concerns the force
 */
public record ForceHead(String force, String name, boolean recorder) {
    /** The address of a page of this force; empty for its first. */
    public String path(String page) {
        return "/monitoring/" + force + (page.isEmpty() ? "" : "/" + page);
    }

    /** Whether something can be recorded from here. */
    public boolean records(Frame frame) {
        return recorder && frame.editable();
    }

    public SubNavigation views(Frame frame, String current) {
        return SubNavigation.of(
                "Monitoring of " + name,
                List.of(
                        item(frame, "", "Scan and Engage", current),
                        item(frame, "disclosures", "Who knew what, when", current),
                        item(frame, "knowledge", "What could they know", current),
                        item(frame, "dates", "Key dates", current),
                        item(frame, "letters", "Letters", current),
                        item(frame, "representations", "Representations", current)));
    }

    private NavigationItem item(Frame frame, String page, String words, String current) {
        String href = frame.href(path(page));
        return page.equals(current) ? NavigationItem.current(words, href) : NavigationItem.of(words, href);
    }
}
