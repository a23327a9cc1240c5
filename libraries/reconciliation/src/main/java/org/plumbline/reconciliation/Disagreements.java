package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plumbline.reconciliation.Contradiction.Member;

/** The same measure, for the same time, in the same unit, with values that no rounding brings together. */
final class Disagreements {
    /** Brackets that say where a number comes from, or how exact it is, make no other measure of it. */
    private static final Pattern SOURCE = Pattern.compile(
            "\\((?:statement|slides?|slide pack|letter|report|minutes|website|press release|approx[^)]*|about[^)]*|over|nearly|almost|at least|up to|more than|less than|number)\\)");

    private static final Pattern AHEAD = Pattern.compile("\\b(?:forecast|expected|projected|planned|estimated)\\b");
    private static final Pattern MOMENT =
            Pattern.compile("\\b(?:before|after|first|second|earlier|previous|recorded|reported)\\b");

    private Disagreements() {}

    static List<Disagreement> among(List<Filed> figures) {
        Map<String, List<Filed>> same = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Filed filed : figures) {
            key(filed, names)
                    .ifPresent(
                            k -> same.computeIfAbsent(k, _ -> new ArrayList<>()).add(filed));
        }
        return same.values().stream()
                .filter(Disagreements::differ)
                .map(Disagreements::said)
                .toList();
    }

    private static Optional<String> key(Filed filed, Map<String, String> names) {
        PartialDate asAt = filed.figure().asAt();
        boolean day = asAt != null && asAt.day() != 0;
        if (!filed.period().stated() && (!day || !filed.when().startsWith("as at"))) {
            return Optional.empty();
        }
        boolean toCome = asAt != null
                && filed.period().first().map(f -> f.isAfter(asAt.latest())).orElse(false);
        String plain = filed.name().plain();
        String words = names.computeIfAbsent(toCome + plain, _ -> words(plain, toCome));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words + "|" + filed.figure().unit() + "|" + filed.when());
    }

    private static String words(String plain, boolean toCome) {
        String name = SOURCE.matcher(plain).replaceAll(" ");
        Set<String> words =
                new TreeSet<>(Name.wordsOf(toCome ? AHEAD.matcher(name).replaceAll(" ") : name));
        MOMENT.matcher(name).results().forEach(m -> words.add(m.group()));
        return String.join(" ", words);
    }

    private static boolean differ(List<Filed> figures) {
        for (int i = 1; i < figures.size(); i++) {
            Span span = span(figures.get(i));
            for (int j = 0; j < i; j++) {
                if (!span.meets(span(figures.get(j)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Span span(Filed filed) {
        return Rounding.OF_QUOTIENTS.of(filed.figure(), filed.hedge());
    }

    private static Disagreement said(List<Filed> figures) {
        List<Filed> byDay = figures.stream()
                .sorted(Comparator.comparing(
                                (Filed f) -> f.figure().asAt(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingInt(Filed::order))
                .toList();
        var sentence = new StringBuilder();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Filed filed : byDay) {
            StatedFigure f = filed.figure();
            least = Math.min(least, filed.value());
            most = Math.max(most, filed.value());
            sentence.append(sentence.isEmpty() ? "" : "; ")
                    .append(f.statedBy())
                    .append(" states ")
                    .append(Words.number(f.value()))
                    .append(Words.unit(f.unit()))
                    .append(" (")
                    .append(f.document())
                    .append(f.locator().isBlank() ? "" : ", " + f.locator())
                    .append(")");
        }
        StatedFigure first = byDay.getFirst().figure();
        sentence.append("; ").append(Words.computed(most - least, 4)).append(" apart.");
        return new Disagreement(
                first.measure(),
                byDay.stream()
                        .map(f -> new Member("stated", f.figure().id(), Words.figure(f.figure())))
                        .toList(),
                sentence.toString());
    }
}
