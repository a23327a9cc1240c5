package org.plumbline.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.reconciliation.Equation.Relation;

/**
 * Sums that the figures themselves teach: where one measure is exactly the sum of two or three others in several periods
 * that do not overlap, the same is expected in the document's other periods.
 *
 * <p>It is taken as learned only if chance would bring about so many fits fewer than once in a thousand such tables (the sums
 * tried, times, for each fit, one over half the total), if it fits at least as often as it fails, and if it fits twice.
 */
final class LearnedSums implements Recogniser {
    private static final double CHANCE = 1e-3;
    private static final int MOST_FOR_PAIRS = 120;
    private static final int MOST_FOR_TRIPLES = 24;
    private static final int MOST_PERIODS = 60;

    @Override
    public List<Equation> equations(Page page) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Filed filed : page.figures()) {
            boolean whole = filed.figure().value().stripTrailingZeros().scale() <= 0;
            if (whole && Units.counted(filed.figure().unit()) && filed.from().isPresent()) {
                tables.computeIfAbsent(filed.figure().unit(), _ -> new Table()).add(filed);
            }
        }
        var equations = new ArrayList<Equation>();
        tables.values().forEach(t -> equations.addAll(t.equations()));
        return equations;
    }

    /** Measures by period, of one unit. */
    private static final class Table {
        private final Map<String, Map<String, Filed>> periods = new LinkedHashMap<>();
        private final Map<String, Integer> measures = new LinkedHashMap<>();

        void add(Filed filed) {
            measures.merge(filed.name().plain(), 1, Integer::sum);
            periods.computeIfAbsent(filed.when(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(filed.name().plain(), filed);
        }

        List<Equation> equations() {
            List<String> often = measures.entrySet().stream()
                    .filter(m -> m.getValue() > 2)
                    .map(Map.Entry::getKey)
                    .toList();
            if (often.size() < 3
                    || often.size() > MOST_FOR_PAIRS
                    || periods.size() < 3
                    || periods.size() > MOST_PERIODS) {
                return List.of();
            }
            boolean triples = often.size() <= MOST_FOR_TRIPLES;
            var found = new HashSet<Rule>();
            List<Map<String, Filed>> independent = independent();
            independent.forEach(period -> candidates(period, often, triples, found));
            double tried = often.size() * (choose(often.size() - 1, 2) + (triples ? choose(often.size() - 1, 3) : 0));
            var learned = new ArrayList<Rule>();
            found.stream()
                    .sorted(Comparator.comparingInt((Rule r) -> r.parts().size())
                            .thenComparing(r -> r.total()))
                    .filter(rule -> believed(rule, tried, independent))
                    .filter(rule -> learned.stream().noneMatch(rule::follows))
                    .forEach(learned::add);
            return learned.stream()
                    .flatMap(r -> expected(r, independent).stream())
                    .toList();
        }

        /** The shortest periods first, and of those that overlap only one. */
        private List<Map<String, Filed>> independent() {
            var chosen = new ArrayList<Map<String, Filed>>();
            periods.values().stream()
                    .sorted(Comparator.comparingLong(p -> days(any(p))))
                    .filter(p -> chosen.stream().noneMatch(c -> overlap(any(c), any(p))))
                    .forEach(chosen::add);
            return chosen;
        }

        private static Filed any(Map<String, Filed> period) {
            return period.values().iterator().next();
        }

        private static long days(Filed filed) {
            return filed.to().orElseThrow().toEpochDay()
                    - filed.from().orElseThrow().toEpochDay();
        }

        private static boolean overlap(Filed a, Filed b) {
            LocalDate first = a.from().orElseThrow();
            return !first.isAfter(b.to().orElseThrow())
                    && !b.from().orElseThrow().isAfter(a.to().orElseThrow());
        }

        private static void candidates(
                Map<String, Filed> period, List<String> often, boolean triples, Set<Rule> found) {
            List<Filed> there =
                    often.stream().filter(period::containsKey).map(period::get).toList();
            Map<Double, List<Filed>> byValue = new HashMap<>();
            there.forEach(f ->
                    byValue.computeIfAbsent(f.value(), _ -> new ArrayList<>()).add(f));
            for (int i = 0; i < there.size(); i++) {
                for (int j = i + 1; j < there.size(); j++) {
                    match(byValue, found, there.get(i), there.get(j));
                    for (int k = j + 1; triples && k < there.size(); k++) {
                        match(byValue, found, there.get(i), there.get(j), there.get(k));
                    }
                }
            }
        }

        private static void match(Map<Double, List<Filed>> byValue, Set<Rule> found, Filed... parts) {
            double sum = 0;
            for (Filed part : parts) {
                if (part.value() <= 0) {
                    return;
                }
                sum += part.value();
            }
            List<Filed> totals = byValue.get(sum);
            if (totals == null) {
                return;
            }
            for (Filed total : totals) {
                found.add(new Rule(
                        total.name().plain(),
                        List.of(parts).stream().map(p -> p.name().plain()).toList()));
            }
        }

        private static boolean believed(Rule rule, double tried, List<Map<String, Filed>> independent) {
            double chance = tried;
            int fits = 0;
            int fails = 0;
            var seen = new HashSet<Double>();
            for (Map<String, Filed> period : independent) {
                if (!rule.coveredBy(period)) {
                    continue;
                }
                if (!rule.fits(period)) {
                    fails++;
                } else if (seen.add(rule.total(period).value())) {
                    fits++;
                    chance /= Math.max(1, rule.total(period).value() / 2);
                }
            }
            return fits >= 2 && fits >= fails && chance < CHANCE;
        }

        private List<Equation> expected(Rule rule, List<Map<String, Filed>> independent) {
            List<Map<String, Filed>> covered =
                    periods.values().stream().filter(rule::coveredBy).toList();
            List<String> fits = independent.stream()
                    .filter(p -> rule.coveredBy(p) && rule.fits(p))
                    .map(p -> when(rule.total(p)))
                    .toList();
            return covered.stream().map(p -> rule.equation(p, fits)).toList();
        }

        private static String when(Filed filed) {
            String period = filed.period().inWords();
            return period.isEmpty() ? filed.when() : period;
        }

        private static double choose(int n, int k) {
            double ways = 1;
            for (int i = 0; i < k; i++) {
                ways = ways * (n - i) / (i + 1);
            }
            return ways;
        }
    }

    /** One measure as the sum of others, by name. */
    private record Rule(String total, List<String> parts) {
        boolean coveredBy(Map<String, Filed> period) {
            return period.containsKey(total) && period.keySet().containsAll(parts);
        }

        Filed total(Map<String, Filed> period) {
            return java.util.Objects.requireNonNull(period.get(total));
        }

        List<Filed> parts(Map<String, Filed> period) {
            return parts.stream().map(period::get).toList();
        }

        boolean fits(Map<String, Filed> period) {
            return parts(period).stream().mapToDouble(Filed::value).sum()
                    == total(period).value();
        }

        /** Whether this says only what a shorter rule, put into another, says already. */
        boolean follows(Rule shorter) {
            return parts.size() > shorter.parts.size()
                    && (parts.containsAll(shorter.parts)
                            || (total.equals(shorter.total) && parts.stream().anyMatch(shorter.parts::contains)));
        }

        Equation equation(Map<String, Filed> period, List<String> fits) {
            return new Equation(
                    Kind.LEARNED_SUM,
                    "“" + total(period).figure().measure() + "” is exactly the sum of the others in "
                            + fits.size() + " separate periods of the same document ("
                            + String.join("; ", fits) + "), so the same is expected here.",
                    total(period).stated(Rounding.OF_SUMS),
                    Relation.EQUAL,
                    new Expression.Sum(parts(period).stream()
                            .map(f -> f.stated(Rounding.OF_SUMS))
                            .toList()),
                    "than its parts",
                    List.of("total", "part"));
        }
    }
}
