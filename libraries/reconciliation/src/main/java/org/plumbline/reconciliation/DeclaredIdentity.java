package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.reconciliation.Formula.Named;

/**
 * An identity that somebody declared, because names alone do not tell it.
 *
 * @param together what the figures of one sum have in common
 * @param words why it holds, as a sentence
 */
record DeclaredIdentity(String name, Set<Together> together, FormulaReader.Sides sides, String words) {
    /** What figures can have in common; a name that fixes it in square brackets is free of it. */
    enum Together {
        DOCUMENT,
        PERIOD,
        SOURCE;

        String of(Filed filed) {
            return switch (this) {
                case DOCUMENT -> filed.document();
                case PERIOD -> filed.when();
                case SOURCE -> filed.figure().statedBy();
            };
        }

        boolean free(Named named) {
            return switch (this) {
                case DOCUMENT -> named.wanted().document() != null;
                case PERIOD -> named.wanted().period() != null || named.wanted().asAt() != null;
                case SOURCE -> named.wanted().source() != null;
            };
        }
    }

    /** Every sum of this identity that the figures allow; one with a name missing or ambiguous is not done. */
    List<Equation> equations(Map<String, List<Filed>> byName) {
        List<Named> names = new ArrayList<>(sides.left().names());
        names.addAll(sides.right().names());
        Named anchor =
                names.stream().filter(n -> n.open() && !n.all()).findFirst().orElse(names.getFirst());
        Map<Named, Map<String, List<Filed>>> found = new HashMap<>();
        for (Named named : names) {
            found.put(named, candidates(named, anchor, byName));
        }
        var equations = new ArrayList<Equation>();
        for (Collection<Filed> some :
                List.copyOf(candidates(anchor, anchor, byName).values())) {
            for (List<Filed> start : starts(anchor, some)) {
                instance(names, anchor, start, found).map(this::equation).ifPresent(equations::add);
            }
        }
        return equations;
    }

    private static List<List<Filed>> starts(Named anchor, Collection<Filed> some) {
        return anchor.all()
                ? List.of(List.copyOf(some))
                : some.stream().map(List::of).toList();
    }

    private Map<String, List<Filed>> candidates(Named named, Named anchor, Map<String, List<Filed>> byName) {
        Map<String, List<Filed>> found = new HashMap<>();
        Collection<String> plains = named.open() ? byName.keySet() : Set.of(named.pattern());
        for (String plain : plains) {
            named.star(plain)
                    .ifPresent(_ -> byName.getOrDefault(plain, List.of()).stream()
                            .filter(f -> named.wanted().fits(f.figure()))
                            .forEach(f -> found.computeIfAbsent(key(f, named, anchor, named), _ -> new ArrayList<>())
                                    .add(f)));
        }
        return found;
    }

    /** What a figure, read by a name, must share with the one a sum starts from, as far as both terms leave it open. */
    private String key(Filed filed, Named named, Named anchor, Named by) {
        var key = new StringBuilder();
        for (Together common : Together.values()) {
            if (together.contains(common) && !common.free(named) && !common.free(anchor)) {
                key.append(common.of(filed));
            }
            key.append('|');
        }
        boolean star = named.open() && anchor.open() && !named.all() && !anchor.all();
        return key + (star ? by.star(filed.name().plain()).orElse("") : "");
    }

    private Optional<Map<Named, List<Filed>>> instance(
            List<Named> names, Named anchor, List<Filed> start, Map<Named, Map<String, List<Filed>>> found) {
        Map<Named, List<Filed>> figures = new HashMap<>();
        for (Named named : names) {
            if (named.equals(anchor)) {
                figures.put(anchor, start);
                continue;
            }
            String key = key(start.getFirst(), named, anchor, anchor);
            List<Filed> mine = found.getOrDefault(named, Map.of()).getOrDefault(key, List.of()).stream()
                    .filter(f -> !named.all() || !start.contains(f))
                    .toList();
            boolean clear = mine.stream().mapToDouble(Filed::value).distinct().count() == 1;
            if (mine.isEmpty() || (!named.all() && !clear)) {
                return Optional.empty();
            }
            figures.put(named, named.all() ? mine : List.of(mine.getFirst()));
        }
        return Optional.of(figures);
    }

    private Equation equation(Map<Named, List<Filed>> figures) {
        boolean quotient = sides.left().quotient() || sides.right().quotient();
        Rounding rounding = quotient ? Rounding.OF_QUOTIENTS : Rounding.OF_SUMS;
        boolean one = sides.left() instanceof Named;
        boolean pair = one && sides.right() instanceof Named other && !other.all();
        return new Equation(
                Kind.DECLARED,
                name + ": " + words,
                sides.left().with(figures, rounding),
                sides.relation(),
                sides.right().with(figures, rounding),
                pair ? "than that" : one ? "than the sum" : "on one side than on the other",
                one ? List.of("stated", "term") : List.of("term"));
    }

    static Optional<Set<Together>> together(String text) {
        var common = new java.util.TreeSet<Together>();
        for (String word : text.toLowerCase(Locale.ROOT).split(",", -1)) {
            switch (word.strip()) {
                case "document" -> common.add(Together.DOCUMENT);
                case "period" -> common.add(Together.PERIOD);
                case "source" -> common.add(Together.SOURCE);
                case "nothing" -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(Set.copyOf(common));
    }
}
