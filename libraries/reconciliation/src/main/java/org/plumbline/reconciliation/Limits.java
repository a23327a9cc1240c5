package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.reconciliation.Equation.Relation;
import org.plumbline.reconciliation.Expression.Constant;

/** Lower ends and upper ends with what is said to lie between them, and shares beyond 0 and 100. */
final class Limits implements Recogniser {
    private static final Pattern LOW =
            Pattern.compile("\\b(?:lower bound|lower limit|lower|minimum|min|lowest|at least)\\b");
    private static final Pattern HIGH =
            Pattern.compile("\\b(?:upper bound|upper limit|upper|maximum|max|highest|at most)\\b");
    private static final Pattern PARTLY =
            Pattern.compile("\\b(?:share|proportion|of which|respondents?|agree|answered|abandoned|surveyed)\\b");
    private static final Pattern BEYOND = Pattern.compile(
            "\\b(?:change|rise|fall|increase|decrease|growth|reduction|improvement|difference|minus|gap|against|target|versus|compared|relative|budget|capacity|points?|net|variance|balance|surplus|deficit|flow)\\b");

    @Override
    public List<Equation> equations(Page page) {
        Map<String, Filed> lows = new HashMap<>();
        Map<String, Filed> highs = new HashMap<>();
        Map<String, Filed> between = new HashMap<>();
        var equations = new ArrayList<Equation>();
        for (Filed filed : page.figures()) {
            String plain = filed.name().plain();
            Matcher low = LOW.matcher(plain);
            Matcher high = HIGH.matcher(plain);
            if (low.find()) {
                lows.putIfAbsent(key(filed, low.replaceFirst("")), filed);
            } else if (high.find()) {
                highs.putIfAbsent(key(filed, high.replaceFirst("")), filed);
            } else {
                between.putIfAbsent(key(filed, plain), filed);
            }
            beyond(filed, equations);
        }
        lows.forEach((key, low) -> {
            Filed high = highs.get(key);
            Filed inside = between.get(key);
            if (high != null) {
                equations.add(range(low, high));
                if (inside != null) {
                    equations.add(range(low, inside));
                    equations.add(range(inside, high));
                }
            }
        });
        return equations;
    }

    private static String key(Filed filed, String name) {
        return name.replaceAll("[\\s,:()]+", " ").strip() + "|" + filed.figure().unit() + "|" + filed.when() + "|"
                + filed.figure().document();
    }

    private static Equation range(Filed low, Filed high) {
        return new Equation(
                Kind.RANGE,
                "“" + low.figure().measure() + "” cannot be above “"
                        + high.figure().measure() + "”.",
                asStated(low),
                Relation.AT_MOST,
                asStated(high),
                "than the upper end",
                List.of("lower", "upper"));
    }

    /** Both ends are rounded the same way: the lower cannot come out above the upper. */
    private static Expression asStated(Filed filed) {
        return new Expression.Stated(filed.figure(), Span.exactly(filed.value()));
    }

    private static void beyond(Filed filed, List<Equation> equations) {
        String plain = filed.name().plain();
        boolean share = Units.percent(filed.figure().unit())
                && PARTLY.matcher(plain).find()
                && !BEYOND.matcher(plain).find();
        if (share) {
            equations.add(new Equation(
                    Kind.OUT_OF_BOUNDS,
                    "“" + filed.figure().measure() + "” is a share, which cannot be above 100%.",
                    filed.stated(Rounding.OF_SUMS),
                    Relation.AT_MOST,
                    new Constant(100),
                    "than a whole",
                    List.of("share")));
        }
        boolean count =
                Units.counted(filed.figure().unit()) && !BEYOND.matcher(plain).find();
        if (filed.value() < 0 && (share || count)) {
            equations.add(new Equation(
                    Kind.OUT_OF_BOUNDS,
                    "“" + filed.figure().measure() + "” is " + (share ? "a share" : "a count")
                            + ", which cannot be below nothing.",
                    filed.stated(Rounding.OF_SUMS),
                    Relation.AT_LEAST,
                    new Constant(0),
                    "than can be",
                    List.of(share ? "share" : "count")));
        }
    }
}
