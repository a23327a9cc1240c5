package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.inspections.Framework;

/** What is doubtful about the items of an import; an item without a doubt can be confirmed along with others. */
final class Doubts {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 4000;

    private final Worklist worklist;
    private final List<ImportWarning> warnings;
    private final Optional<Framework> framework;

    Doubts(Worklist worklist, List<ImportWarning> warnings, Optional<Framework> framework) {
        this.worklist = worklist;
        this.warnings = warnings;
        this.framework = framework;
    }

    /** For each live item's number its doubts, in sentences. */
    Map<Integer, List<String>> byItem() {
        Map<Integer, List<String>> doubts = new LinkedHashMap<>();
        worklist.items().stream().filter(ImportItem::live).forEach(item -> doubts.put(item.number(), of(item)));
        return doubts;
    }

    private List<String> of(ImportItem item) {
        List<String> doubts = new ArrayList<>();
        ItemWords words = item.words();
        warnings.stream().filter(warning -> concerns(warning, item)).forEach(warning -> doubts.add(warning.message()));
        if (words.title().isBlank()) {
            doubts.add("It has no title.");
        }
        if (words.text().length() < SHORTEST) {
            doubts.add("Its text is very short.");
        }
        if (words.text().length() > LONGEST) {
            doubts.add("Its text is very long; more than one item may have run together.");
        }
        if (words.duePhrase() != null && words.dueBy() == null) {
            doubts.add("The deadline “" + words.duePhrase() + "” comes to no date yet.");
        }
        if (!words.area().isEmpty()
                && framework.isPresent()
                && framework.get().area(words.area()).isEmpty()) {
            doubts.add("“" + words.area() + "” is no area of " + framework.get().name() + ".");
        }
        if (item.kind() == ItemKind.CAUSE_OF_CONCERN
                && worklist.partsOf(item.number()).isEmpty()) {
            doubts.add("A cause of concern carries recommendations; none was read.");
        }
        if (twin(item)) {
            doubts.add("Another item has the same text.");
        }
        return List.copyOf(doubts);
    }

    /** A warning concerns the last item that begins at or before its line, on the same page or the one before. */
    private boolean concerns(ImportWarning warning, ImportItem item) {
        int line = warning.place().line();
        if (line == 0
                || item.place().line() > line
                || item.place().page() < warning.place().page() - 1) {
            return false;
        }
        return worklist.items().stream()
                .filter(ImportItem::live)
                .noneMatch(other -> other.place().line() > item.place().line()
                        && other.place().line() <= line);
    }

    private boolean twin(ImportItem item) {
        String text = Passages.plain(item.words().text());
        return worklist.items().stream()
                .filter(ImportItem::live)
                .filter(other -> other.number() != item.number() && other.kind() == item.kind())
                .anyMatch(other -> Passages.plain(other.words().text()).equals(text));
    }
}
