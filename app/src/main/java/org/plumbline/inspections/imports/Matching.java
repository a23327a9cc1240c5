package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.FindingKind;

/**
 * Says which item of a new version is which finding of the register: the same words first, then the closest in words of the
 * same kind, then those that stand in the same place, where a place has as many left on both sides. It only proposes; a
 * person can say otherwise.
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
        // Causes first, because the place of a recommendation is its cause.
        inTheSamePlace(items, register, chosen, FindingKind.CAUSE_OF_CONCERN::equals);
        inTheSamePlace(items, register, chosen, kind -> kind != FindingKind.CAUSE_OF_CONCERN);
        return items.stream()
                .map(item -> item.knownAs(chosen.getOrDefault(item.number(), "")))
                .toList();
    }

    /** @param cause the register's reference of the cause of concern to which it belongs; empty for none */
    private record Place(FindingKind kind, String area, String cause) {}

    private static void inTheSamePlace(
            List<ImportItem> items,
            List<ConfirmedItem> register,
            Map<Integer, String> chosen,
            Predicate<FindingKind> kinds) {
        Map<Place, List<ConfirmedItem>> left = register.stream()
                .filter(entered -> kinds.test(entered.kind()) && !chosen.containsValue(entered.ref()))
                .collect(Collectors.groupingBy(Matching::place));
        Map<Place, List<ImportItem>> asked = new HashMap<>();
        for (ImportItem item : items) {
            item.kind()
                    .finding()
                    .filter(kinds)
                    .filter(kind -> item.live() && !chosen.containsKey(item.number()))
                    .map(kind -> place(kind, item, chosen))
                    .ifPresent(place -> asked.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(item));
        }
        asked.forEach((place, these) -> {
            List<ConfirmedItem> those = left.getOrDefault(place, List.of());
            for (int i = 0; these.size() == those.size() && i < these.size(); i++) {
                chosen.put(these.get(i).number(), those.get(i).ref());
            }
        });
    }

    private static Place place(ConfirmedItem entered) {
        String cause = entered.partOf() == null ? "" : entered.partOf();
        return new Place(entered.kind(), cause.isEmpty() ? Passages.plain(entered.area()) : "", cause);
    }

    private static Place place(FindingKind kind, ImportItem item, Map<Integer, String> chosen) {
        Integer partOf = item.words().partOf();
        String cause = partOf == null ? "" : chosen.getOrDefault(partOf, "");
        return new Place(kind, cause.isEmpty() ? Passages.plain(item.words().area()) : "", cause);
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
