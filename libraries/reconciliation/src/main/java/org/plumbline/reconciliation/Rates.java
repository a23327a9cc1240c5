package org.plumbline.reconciliation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.reconciliation.Equation.Relation;
import org.plumbline.reconciliation.Expression.Constant;
import org.plumbline.reconciliation.Expression.Pair;
import org.plumbline.reconciliation.Expression.Sign;

/** “X rate” per so many, beside the count of X and one base (population, workforce); and “monthly X” beside X. */
final class Rates implements Recogniser {
    private static final Set<String> BASES =
            Set.of("population", "resident", "workforce", "employee", "household", "headcount");
    private static final Set<String> EMPTY = Set.of(
            "rate",
            "mid",
            "year",
            "estimate",
            "usual",
            "size",
            "per",
            "offence",
            "crime",
            "case",
            "incident",
            "victim");
    private static final Set<String> MONTHLY = Set.of("monthly", "month", "per", "average", "mean", "rate");
    private static final double DAYS_IN_A_MONTH = 365.25 / 12;

    @Override
    public List<Equation> equations(Page page) {
        var bases = new ArrayList<Filed>();
        var counts = new ArrayList<Filed>();
        for (Filed filed : page.figures()) {
            if (Units.additive(filed.figure().unit())) {
                (base(filed) ? bases : counts).add(filed);
            }
        }
        Map<String, List<Filed>> together = counts.stream().collect(Collectors.groupingBy(Filed::when));
        var equations = new ArrayList<Equation>();
        for (Filed filed : page.figures()) {
            List<Filed> same = together.getOrDefault(filed.when(), List.of());
            String unit = filed.figure().unit().toLowerCase(java.util.Locale.ROOT);
            if (unit.endsWith("per_month")) {
                monthly(filed, same).ifPresent(equations::add);
            } else if (filed.name().words().contains("rate") && !bases.isEmpty()) {
                perSoMany(filed, same, bases).ifPresent(equations::add);
            }
        }
        return equations;
    }

    private static boolean base(Filed filed) {
        return filed.name().words().stream().anyMatch(BASES::contains);
    }

    private static Set<String> without(Filed filed, Set<String> empty) {
        var words = new TreeSet<>(filed.name().words());
        words.removeAll(empty);
        return words;
    }

    private static Optional<Equation> perSoMany(Filed rate, List<Filed> same, List<Filed> bases) {
        OptionalDouble per = Units.per(rate.figure().unit());
        Set<String> words = without(rate, EMPTY);
        List<Filed> counts = same.stream()
                .filter(c -> !words.isEmpty() && without(c, EMPTY).equals(words))
                .toList();
        List<Filed> its = bases.stream()
                .filter(b -> {
                    Set<String> place = without(b, EMPTY);
                    place.removeAll(BASES);
                    return words.containsAll(place);
                })
                .toList();
        int most = its.stream().mapToInt(b -> b.name().words().size()).max().orElse(0);
        List<Filed> closest =
                its.stream().filter(b -> b.name().words().size() == most).toList();
        boolean clear = counts.stream().mapToDouble(Filed::value).distinct().count() == 1;
        boolean one = per.isPresent() && clear && closest.size() == 1;
        if (!one || closest.getFirst().value() <= 0) {
            return Optional.empty();
        }
        Expression quotient = new Pair(
                new Pair(
                        counts.getFirst().stated(Rounding.OF_QUOTIENTS),
                        Sign.OVER,
                        closest.getFirst().stated(Rounding.OF_QUOTIENTS)),
                Sign.TIMES,
                new Constant(per.getAsDouble()));
        return Optional.of(equation(rate, quotient, List.of("rate", "count", "base")));
    }

    private static Optional<Equation> monthly(Filed rate, List<Filed> same) {
        Set<String> words = without(rate, MONTHLY);
        List<Filed> counts = same.stream()
                .filter(c -> c.period().stated() && c.name().words().equals(words))
                .toList();
        if (counts.size() != 1) {
            return Optional.empty();
        }
        Filed count = counts.getFirst();
        double days = 1.0
                + ChronoUnit.DAYS.between(count.from().orElseThrow(), count.to().orElseThrow());
        long months = Math.round(days / DAYS_IN_A_MONTH);
        boolean whole = months > 1 && Math.abs(days - months * DAYS_IN_A_MONTH) < 3;
        return whole
                ? Optional.of(equation(
                        rate,
                        new Pair(count.stated(Rounding.OF_QUOTIENTS), Sign.OVER, new Constant(months)),
                        List.of("monthly", "count")))
                : Optional.empty();
    }

    private static Equation equation(Filed rate, Expression quotient, List<String> roles) {
        return new Equation(
                Kind.RATE,
                "“" + rate.figure().measure() + "” should be the count divided by its base.",
                rate.stated(Rounding.OF_QUOTIENTS),
                Relation.EQUAL,
                quotient,
                "than the rate",
                roles);
    }
}
