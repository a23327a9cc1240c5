package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives items their references in the order of the report: {@code CoC-1}, {@code CoC-1/R-1}, {@code AFI-1}, {@code IP-1}.
 *
 * <p>An item that the register has from an earlier version keeps the reference it has there; a new one gets the next that
 * was never used. Struck items keep the last reference they had, which may since have gone to another.
 */
final class References {
    private final Set<String> used;
    private final Map<Integer, String> causes = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    private References(Set<String> taken) {
        this.used = new HashSet<>(taken);
    }

    static List<ImportItem> given(List<ImportItem> items, Set<String> taken) {
        References references = new References(taken);
        items.stream().filter(ImportItem::live).map(ImportItem::earlier).forEach(references.used::add);
        for (ImportItem item : items) {
            if (item.live() && item.kind() == ItemKind.CAUSE_OF_CONCERN) {
                references.causes.put(item.number(), references.of(item, ""));
            }
        }
        List<ImportItem> given = new ArrayList<>();
        for (ImportItem item : items) {
            given.add(item.live() ? item.called(references.of(item)) : item);
        }
        return List.copyOf(given);
    }

    private String of(ImportItem item) {
        String cause = causes.get(item.number());
        if (cause != null) {
            return cause;
        }
        Integer partOf = item.words().partOf();
        String above = partOf == null ? "" : causes.getOrDefault(partOf, "");
        return of(item, above.isEmpty() ? "" : above + "/");
    }

    private String of(ImportItem item, String above) {
        if (!item.earlier().isEmpty()) {
            return item.earlier();
        }
        String letters = above + item.kind().letters() + "-";
        String ref;
        do {
            ref = letters + last.merge(letters, 1, Integer::sum);
        } while (!used.add(ref));
        return ref;
    }
}
