package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.reconciliation.Equation.Relation;

/** Parts and totals by name: “X, Birmingham”, “X, Coventry”, “X, all areas”, of one period and unit. */
final class Families implements Recogniser {
    /** Other places and comparisons stand beside a table; they are no parts of it. */
    private static final Pattern BESIDE = Pattern.compile(
            "e&w|england.*|wales|uk|united kingdom|national.*|great britain|.*\\b(?:average|mean|median|target|benchmark|previous|last year|earlier|change|lower|upper|minimum|maximum|similar forces?|msg|rank|of which|rate|share)\\b.*");

    /** The label of a row that is named as the whole without the word: “Complaints” above “Complaints, upheld”. */
    static final String BARE = "";

    private static final Pattern SELECTED = Pattern.compile(
            "\\b(?:selected|main|top|largest|biggest|most common|some|such as|e\\.g|including|not all)\\b");

    @Override
    public List<Equation> equations(Page page) {
        List<Family> families = families(page);
        Map<String, List<Family>> siblings =
                families.stream().collect(Collectors.groupingBy(f -> f.total().label()));
        var equations = new ArrayList<Equation>();
        for (Family family : families) {
            new Completeness(family, siblings.getOrDefault(family.total().label(), List.of()))
                    .reason()
                    .ifPresent(reason -> equations.add(equation(family, reason)));
        }
        return equations;
    }

    private static Equation equation(Family family, String reason) {
        return new Equation(
                Kind.PARTS_AND_TOTAL,
                "“" + family.total().filed().figure().measure() + "” should be the sum of its "
                        + family.parts().size() + " parts: " + reason + ".",
                family.total().filed().stated(Rounding.OF_SUMS),
                Relation.EQUAL,
                new Expression.Sum(family.terms()),
                "than its parts",
                List.of("total", "part"));
    }

    private static List<Family> families(Page page) {
        Map<String, List<Row>> totals = new LinkedHashMap<>();
        Map<String, List<Row>> wholes = new LinkedHashMap<>();
        Map<String, Map<String, List<Row>>> parts = new LinkedHashMap<>();
        for (Filed filed : page.figures()) {
            if (!Units.additive(filed.figure().unit())) {
                continue;
            }
            List<String> segments = filed.name().segments();
            for (int i = 1; i < segments.size(); i++) {
                String key = key(filed, segments, i);
                Row row = new Row(filed, segments.get(i));
                if (Name.total(segments.get(i))) {
                    totals.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
                } else {
                    part(parts, key, row);
                }
            }
            var asWhole = new ArrayList<>(segments);
            asWhole.add("");
            wholes.computeIfAbsent(key(filed, asWhole, segments.size()), _ -> new ArrayList<>())
                    .add(new Row(filed, BARE));
            List<String> bare = filed.name().withoutTotal();
            if (bare.size() != segments.size() && bare.size() > 1) {
                part(parts, key(filed, bare, bare.size() - 1), new Row(filed, bare.getLast()));
            }
        }
        wholes.keySet().retainAll(parts.keySet());
        wholes.forEach(totals::putIfAbsent);
        var families = new ArrayList<Family>();
        totals.forEach((key, rows) -> byTable(rows.getFirst(), parts.getOrDefault(key, Map.of()))
                .forEach(some -> family(rows, some).ifPresent(families::add)));
        return families;
    }

    /** Parts from the total's own table; else from each table that has some, one at a time. */
    private static Collection<Map<String, List<Row>>> byTable(Row total, Map<String, List<Row>> parts) {
        Map<String, Map<String, List<Row>>> tables = new LinkedHashMap<>();
        parts.forEach((label, rows) ->
                rows.forEach(row -> tables.computeIfAbsent(row.filed().figure().document(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(label, _ -> new ArrayList<>())
                        .add(row)));
        Map<String, List<Row>> own = tables.get(total.filed().figure().document());
        return own != null && own.size() > 1 ? List.of(own) : tables.values();
    }

    private static void part(Map<String, Map<String, List<Row>>> parts, String key, Row row) {
        boolean apart = BESIDE.matcher(row.label()).matches()
                || SELECTED.matcher(row.filed().figure().note().toLowerCase(Locale.ROOT))
                        .find();
        if (!apart) {
            parts.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(row.label(), _ -> new ArrayList<>())
                    .add(row);
        }
    }

    /** Nothing is said where the total or a part is stated twice and differently: the disagreement is told elsewhere. */
    private static Optional<Family> family(List<Row> totals, Map<String, List<Row>> parts) {
        boolean unclear = !agree(totals) || parts.values().stream().anyMatch(p -> !agree(p));
        if (parts.size() < 2
                || unclear
                || SELECTED.matcher(totals.getFirst().filed().name().plain()).find()) {
            return Optional.empty();
        }
        return Optional.of(new Family(
                totals.getFirst(), parts.values().stream().map(List::getFirst).toList()));
    }

    private static boolean agree(List<Row> rows) {
        return rows.stream()
                .allMatch(r -> r.filed().value() == rows.getFirst().filed().value());
    }

    private static String key(Filed filed, List<String> segments, int open) {
        var key = new StringBuilder(filed.figure().unit()).append('|').append(filed.when());
        for (int i = 0; i < segments.size(); i++) {
            key.append('|').append(i == open ? "*" : segments.get(i));
        }
        return key.toString();
    }

    /** A figure as one row of a table, with its label there. */
    record Row(Filed filed, String label) {}

    /** A total and what is named as its parts. */
    record Family(Row total, List<Row> parts) {
        List<Expression.Stated> terms() {
            return parts.stream().map(r -> r.filed().stated(Rounding.OF_SUMS)).toList();
        }

        double sum() {
            return parts.stream().mapToDouble(r -> r.filed().value()).sum();
        }

        boolean adds() {
            return total.filed().stated(Rounding.OF_SUMS).span().meets(new Expression.Sum(terms()).span());
        }

        Set<String> labels() {
            return parts.stream().map(Row::label).collect(Collectors.toSet());
        }
    }
}
