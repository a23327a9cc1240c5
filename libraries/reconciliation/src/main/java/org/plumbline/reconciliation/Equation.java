package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.reconciliation.Contradiction.Member;

/**
 * What should hold between a stated side and a computed one.
 *
 * @param outcome what the difference is called, such as “than its parts”
 * @param roles what the figures are, the stated side first, then the computed one from left to right
 */
record Equation(
        Kind kind,
        String rule,
        Expression stated,
        Relation relation,
        Expression computed,
        String outcome,
        List<String> roles) {

    enum Relation {
        EQUAL,
        AT_MOST,
        AT_LEAST
    }

    boolean holds() {
        return switch (relation) {
            case EQUAL -> stated.span().meets(computed.span());
            case AT_MOST -> stated.span().canBeAtMost(computed.span());
            case AT_LEAST -> computed.span().canBeAtMost(stated.span());
        };
    }

    List<StatedFigure> figures() {
        var all = new ArrayList<>(stated.figures());
        all.addAll(computed.figures());
        return all;
    }

    Optional<Contradiction> contradiction() {
        if (holds()) {
            return Optional.empty();
        }
        double difference = stated.value() - computed.value();
        return Optional.of(new Contradiction(
                kind,
                rule,
                members(),
                arithmetic(difference),
                Optional.of(Words.rounded(difference, decimals())),
                Readings.of(this)));
    }

    private List<Member> members() {
        var members = new ArrayList<Member>();
        List<StatedFigure> figures = figures();
        for (int i = 0; i < figures.size(); i++) {
            String role = roles.isEmpty() ? "term" : roles.get(Math.min(i, roles.size() - 1));
            StatedFigure figure = figures.get(i);
            members.add(new Member(role, figure.id(), Words.figure(figure)));
        }
        return members;
    }

    private String arithmetic(double difference) {
        String sum =
                switch (computed) {
                    case Expression.Constant limit -> limit.shown();
                    case Expression.Stated other ->
                        other.shown() + " (“" + other.figure().measure() + "”)";
                    case Expression.Sum _, Expression.Pair _ ->
                        computed.shown() + " = " + Words.computed(computed.value(), decimals());
                };
        String said = stated instanceof Expression.Stated
                ? stated.shown()
                : stated.shown() + " = " + Words.computed(stated.value(), decimals());
        String gap =
                Words.computed(Math.abs(difference), decimals()) + (difference > 0 ? " more " : " less ") + outcome;
        return sum + could(computed) + "; stated " + said + could(stated) + "; " + gap + ".";
    }

    /** Enough to show the difference, and no more than a reader wants: the decimals of what is stated, and two for quotients. */
    private int decimals() {
        int shown = figures().stream()
                .mapToInt(f -> Math.max(0, f.value().scale()))
                .max()
                .orElse(0);
        boolean sums = !quotient(stated) && !quotient(computed);
        if (sums) {
            return shown;
        }
        double size = Math.abs(computed.value());
        return size < 1 ? Math.max(4, shown) : size >= 1000 ? 0 : Math.max(2, shown);
    }

    private static boolean quotient(Expression side) {
        return switch (side) {
            case Expression.Stated _, Expression.Constant _ -> false;
            case Expression.Sum sum -> sum.terms().stream().anyMatch(Equation::quotient);
            case Expression.Pair pair ->
                pair.sign() == Expression.Sign.OVER || quotient(pair.left()) || quotient(pair.right());
        };
    }

    private String could(Expression side) {
        Span span = side.span();
        if (span.exact()) {
            return "";
        }
        int more = decimals() + 1;
        if (Double.isInfinite(span.high())) {
            return Double.isInfinite(span.low()) ? "" : " (could be " + Words.computed(span.low(), more) + " or more)";
        }
        return " (could be " + Words.computed(span.low(), more) + " to " + Words.computed(span.high(), more) + ")";
    }
}
