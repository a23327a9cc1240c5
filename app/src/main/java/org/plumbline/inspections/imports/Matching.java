package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.inspections.ConfirmedItem;

/**
 * Says which item of a new version is which finding of the register: the same words first, then the closest in words of the
 * same kind. It only proposes; a person can say otherwise.
 */
final class Matching {
    /** Below this share of common words two texts are taken for different findings. */
    private static final double CLOSE_ENOUGH = 0.5;

    private record Pair(ImportItem item, ConfirmedItem entered, double closeness) {}

    private Matching() {}

    static List<ImportItem> proposed(List<ImportItem> items, List<ConfirmedItem> register) {
        List<Pair> pairs = new ArrayList<>();
        for (ImportItem item : items) {
            for (ConfirmedItem entered : register) {
                double closeness = closeness(item, entered);
                if (closeness >= CLOSE_ENOUGH) {
                    pairs.add(new Pair(item, entered, closeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::closeness)
                .reversed()
                .thenComparing(pair -> !pair.item.ref().equals(pair.entered.ref())));
        Map<Integer, String> chosen = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Pair pair : pairs) {
            if (!chosen.containsKey(pair.item.number()) && given.add(pair.entered.ref())) {
                chosen.put(pair.item.number(), pair.entered.ref());
            }
        }
        return items.stream()
                .map(item -> item.knownAs(chosen.getOrDefault(item.number(), "")))
                .toList();
    }

    /** The share of words two texts have in common, of all words of both; 0 for different kinds. */
    private static double closeness(ImportItem item, ConfirmedItem entered) {
        if (item.kind().finding().filter(entered.kind()::equals).isEmpty()) {
            return 0;
        }
        Set<String> a = words(item.words().text());
        Set<String> b = words(entered.text());
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Passages.plain(text).split(" ")));
    }
}
