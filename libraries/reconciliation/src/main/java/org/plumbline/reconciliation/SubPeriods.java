package org.plumbline.reconciliation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plumbline.reconciliation.Equation.Relation;

/** Months, quarters and years of one measure: what was counted in each adds up over the time that they make up. */
final class SubPeriods implements Recogniser {
    /** What is there at a moment, or is worked out over the time, does not add up. */
    private static final Pattern LEVEL = Pattern.compile(
            "\\b(?:outstanding|backlog|open|unallocated|caseload|headcount|strength|fte|workforce|in post|active|current|average|mean|median|population|waiting|remaining|live|held|overdue|rate|share|peak|maximum|minimum|highest|lowest|capacity|target|year end|period end|month end|establishment|reserves|balance|employed|registered|pending|queue|unique|distinct|different|cumulative|rolling|projected|forecast|rise|fall|increase|decrease|change|reduction)\\b");

    private static final int MOST_PERIODS = 400;

    @Override
    public List<Equation> equations(Page page) {
        Map<List<String>, List<Filed>> measures = new LinkedHashMap<>();
        for (Filed filed : page.figures()) {
            String unit = filed.figure().unit();
            boolean adds = Units.additive(unit) && !Units.level(unit);
            if (adds
                    && filed.period().stated()
                    && !LEVEL.matcher(filed.name().plain()).find()) {
                var key = new ArrayList<>(filed.name().withoutTotal());
                key.add("|" + unit);
                measures.computeIfAbsent(key, _ -> new ArrayList<>()).add(filed);
            }
        }
        var equations = new ArrayList<Equation>();
        measures.values().forEach(figures -> equations.addAll(within(figures)));
        return equations;
    }

    private static List<Equation> within(List<Filed> figures) {
        Map<String, Filed> periods = new LinkedHashMap<>();
        for (Filed filed : figures) {
            Filed before = periods.putIfAbsent(filed.when(), filed);
            if (before != null && before.value() != filed.value()) {
                return List.of();
            }
        }
        if (periods.size() < 3) {
            return List.of();
        }
        NavigableMap<LocalDate, List<Filed>> starts = new TreeMap<>();
        periods.values()
                .forEach(f -> starts.computeIfAbsent(f.from().orElseThrow(), _ -> new ArrayList<>())
                        .add(f));
        var equations = new ArrayList<Equation>();
        for (Filed whole : periods.values()) {
            tiles(whole, starts).map(tiles -> equation(whole, tiles)).ifPresent(equations::add);
        }
        boolean somewhere = equations.stream().anyMatch(Equation::holds);
        return equations.stream()
                .filter(e -> e.holds() || somewhere || !likeALevel(e))
                .toList();
    }

    /** A year's figure no larger than one of its quarters is the last of them, or their mean, not their sum. */
    private static boolean likeALevel(Equation equation) {
        var parts = equation.computed().figures().stream()
                .mapToDouble(f -> f.value().doubleValue())
                .summaryStatistics();
        double whole = equation.stated().value();
        return whole >= parts.getMin() && whole <= parts.getMax();
    }

    /** The fewest shorter periods that follow each other without gap or overlap and make up the whole. */
    private static Optional<List<Filed>> tiles(Filed whole, NavigableMap<LocalDate, List<Filed>> starts) {
        LocalDate first = whole.from().orElseThrow();
        LocalDate end = whole.to().orElseThrow().plusDays(1);
        Map<LocalDate, Filed> cameBy = new HashMap<>();
        var days = new ArrayDeque<LocalDate>();
        days.add(first);
        while (!days.isEmpty() && !cameBy.containsKey(end)) {
            LocalDate day = days.remove();
            List<Filed> from = new ArrayList<>(starts.getOrDefault(day, List.of()));
            from.sort(Comparator.comparing((Filed f) -> f.to().orElseThrow()).reversed());
            for (Filed tile : from) {
                LocalDate next = tile.to().orElseThrow().plusDays(1);
                if (!tile.equals(whole) && !next.isAfter(end) && !cameBy.containsKey(next)) {
                    cameBy.put(next, tile);
                    days.add(next);
                }
            }
        }
        var tiles = new ArrayList<Filed>();
        for (Filed tile = cameBy.get(end); tile != null && tiles.size() < MOST_PERIODS; ) {
            tiles.addFirst(tile);
            LocalDate start = tile.from().orElseThrow();
            tile = start.equals(first) ? null : cameBy.get(start);
        }
        return tiles.size() > 1 ? Optional.of(tiles) : Optional.empty();
    }

    private static Equation equation(Filed whole, List<Filed> tiles) {
        Expression sum = new Expression.Sum(
                tiles.stream().map(f -> f.stated(Rounding.OF_SUMS)).toList());
        String measure = "“" + whole.figure().measure() + "”, " + whole.period().inWords();
        boolean persons = Units.persons(whole.figure().unit());
        return new Equation(
                Kind.PERIODS_AND_WHOLE,
                persons
                        ? measure + ", cannot be more than its " + tiles.size()
                                + " shorter periods together; a person may count in several of them, and once in the whole."
                        : measure + ", should be the sum of the " + tiles.size() + " shorter periods that make it up.",
                whole.stated(Rounding.OF_SUMS),
                persons ? Relation.AT_MOST : Relation.EQUAL,
                sum,
                "than its periods together",
                List.of("whole period", "shorter period"));
    }
}
