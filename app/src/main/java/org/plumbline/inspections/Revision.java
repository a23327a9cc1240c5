package org.plumbline.inspections;

import java.util.List;

/**
 * What a new version of a report changes in the register. Each item carries the reference it has in the register.
 *
 * @param added findings that the earlier version did not have
 * @param changed findings that the register has in other words, with another date or in another place of the tree
 * @param gone references of findings that the new version no longer has
 */
public record Revision(List<ConfirmedItem> added, List<ConfirmedItem> changed, List<String> gone) {
    public Revision {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }
}
