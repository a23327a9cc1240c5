package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.reconciliation.Equation.Relation;

/**
 * One sentence that gives a number and how it divides: “of 1,257 cases with a bail decision, 1,243 were bailed and 12
 * released”.
 *
 * <p>Taken as such only if all counts of that line begin with the same two words, the largest shares a further word with
 * another, and they come to it within a hundredth: nearer than numbers that have nothing to do with each other would.
 */
final class SameLine implements Recogniser {
    private static final double NEAR = 0.01;
    private static final double LARGE = 100;
    private static final int STEM = 4;

    @Override
    public List<Equation> equations(Page page) {
        Map<List<Object>, List<Filed>> lines = new LinkedHashMap<>();
        for (Filed filed : page.figures()) {
            if (filed.line() >= 0 && Units.counted(filed.figure().unit())) {
                List<Object> line = List.of(
                        filed.figure().document(),
                        filed.figure().locator(),
                        filed.figure().unit(),
                        filed.when());
                lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(filed);
            }
        }
        var equations = new ArrayList<Equation>();
        lines.values().stream().filter(SameLine::divides).forEach(l -> equations.add(equation(l)));
        return equations;
    }

    private static Filed largest(List<Filed> line) {
        return line.stream().max(Comparator.comparingDouble(Filed::value)).orElseThrow();
    }

    private static List<Filed> rest(List<Filed> line) {
        Filed largest = largest(line);
        return line.stream().filter(f -> !f.equals(largest)).toList();
    }

    private static boolean divides(List<Filed> line) {
        if (line.size() < 3 || line.size() > 8) {
            return false;
        }
        Filed whole = largest(line);
        double gap = Math.abs(
                whole.value() - rest(line).stream().mapToDouble(Filed::value).sum());
        boolean sameStart = line.stream().map(SameLine::start).distinct().count() == 1;
        boolean told = rest(line).stream().anyMatch(part -> shares(part, whole));
        return whole.value() >= LARGE && gap <= NEAR * whole.value() && sameStart && told;
    }

    private static String start(Filed filed) {
        return filed.name().plain().split("[\\s,:]+", -1).length < 3
                ? filed.name().plain()
                : filed.name().plain().replaceFirst("^(\\S+\\s+\\S+).*$", "$1");
    }

    private static boolean shares(Filed part, Filed whole) {
        Set<String> common = further(part);
        common.retainAll(further(whole));
        return !common.isEmpty();
    }

    /** The stems of the words after the first two. */
    private static Set<String> further(Filed filed) {
        Set<String> first = Name.wordsOf(start(filed));
        return filed.name().words().stream()
                .filter(w -> !first.contains(w) && w.length() >= STEM)
                .map(w -> w.substring(0, STEM))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Equation equation(List<Filed> line) {
        Filed whole = largest(line);
        return new Equation(
                Kind.PARTS_AND_TOTAL,
                "“" + whole.figure().measure()
                        + "” and the other counts of the same line come so near to each other that "
                        + "they should divide it exactly.",
                whole.stated(Rounding.OF_SUMS),
                Relation.EQUAL,
                new Expression.Sum(
                        rest(line).stream().map(f -> f.stated(Rounding.OF_SUMS)).toList()),
                "than its parts",
                List.of("whole", "part"));
    }
}
