package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.Revision;

/**
 * What a new version of a report changes, item by item.
 *
 * @param added items that the register does not have
 * @param changed items that the register has otherwise
 * @param unchanged how many stand as they were
 * @param gone findings of the register that no item is
 */
public record VersionDifference(
        List<ConfirmedItem> added, List<Changed> changed, int unchanged, List<ConfirmedItem> gone) {
    public VersionDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /** One finding as the register has it and as the new version has it. */
    public record Changed(ConfirmedItem before, ConfirmedItem now) {
        public List<WordDifferences.Run> text() {
            return WordDifferences.between(before.text(), now.text());
        }

        public boolean dueChanged() {
            return !Objects.equals(before.duePhrase(), now.duePhrase()) || !Objects.equals(before.dueBy(), now.dueBy());
        }

        public boolean textChanged() {
            return !before.text().equals(now.text());
        }
    }

    static VersionDifference between(List<ConfirmedItem> register, List<ConfirmedItem> items) {
        Map<String, ConfirmedItem> entered = new HashMap<>();
        register.forEach(one -> entered.put(one.ref(), one));
        List<ConfirmedItem> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (ConfirmedItem item : items) {
            ConfirmedItem before = entered.get(item.ref());
            met.add(item.ref());
            if (before == null) {
                added.add(item);
            } else if (!said(before).equals(said(item))) {
                changed.add(new Changed(before, item));
            }
        }
        List<ConfirmedItem> gone =
                register.stream().filter(one -> !met.contains(one.ref())).toList();
        int unchanged = items.size() - added.size() - changed.size();
        return new VersionDifference(added, changed, unchanged, gone);
    }

    Revision revision() {
        return new Revision(
                added,
                changed.stream().map(Changed::now).toList(),
                gone.stream().map(ConfirmedItem::ref).toList());
    }

    /** Everything but the place: where it stands in another file says nothing about what is said. */
    private static ConfirmedItem said(ConfirmedItem item) {
        return new ConfirmedItem(
                item.ref(),
                item.kind(),
                item.area(),
                item.title(),
                item.text(),
                item.partOf(),
                item.duePhrase(),
                item.dueBy(),
                0,
                0,
                "");
    }
}
