package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code "A" = "B" + "C"}: names in quotation marks, numbers, + − × ÷ (or - * /), brackets, = or ≤ (or <=). */
final class FormulaReader {
    private final String text;
    private int at;
    private int places;

    FormulaReader(String text) {
        this.text = text;
    }

    /** Both sides and what lies between them. */
    record Sides(Formula left, Equation.Relation relation, Formula right) {}

    /** @throws IllegalArgumentException saying what was expected and what was found */
    Sides read() {
        Formula left = side();
        Equation.Relation relation;
        if (take('=')) {
            relation = Equation.Relation.EQUAL;
        } else if (take('≤') || (take('<') && take('='))) {
            relation = Equation.Relation.AT_MOST;
        } else {
            throw expected("= or <=");
        }
        Formula right = side();
        if (!rest().isEmpty()) {
            throw expected("nothing more");
        }
        return new Sides(left, relation, right);
    }

    private Formula side() {
        Formula sum = product();
        while (true) {
            if (take('+')) {
                var terms = new ArrayList<Formula>(sum instanceof Formula.Added added ? added.terms() : List.of(sum));
                terms.add(product());
                sum = new Formula.Added(List.copyOf(terms));
            } else if (take('-') || take('−')) {
                sum = new Formula.Joined(sum, Expression.Sign.LESS, product());
            } else {
                return sum;
            }
        }
    }

    private Formula product() {
        Formula product = factor();
        while (true) {
            if (take('*') || take('×')) {
                product = new Formula.Joined(product, Expression.Sign.TIMES, factor());
            } else if (take('/') || take('÷')) {
                product = new Formula.Joined(product, Expression.Sign.OVER, factor());
            } else {
                return product;
            }
        }
    }

    private Formula factor() {
        if (take('(')) {
            Formula inside = side();
            if (!take(')')) {
                throw expected("a closing bracket");
            }
            return inside;
        }
        boolean all = rest().startsWith("all ");
        if (all) {
            at = text.indexOf("all", at) + 3;
        }
        if (take('"')) {
            return named(all);
        }
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        try {
            return new Formula.Fixed(Double.parseDouble(text.substring(start, at)));
        } catch (NumberFormatException e) {
            at = start;
            throw expected("a name in quotation marks, a number or an opening bracket");
        }
    }

    private Formula named(boolean all) {
        int end = text.indexOf('"', at);
        if (end < 0) {
            throw expected("a closing quotation mark");
        }
        String name = text.substring(at, end).strip().toLowerCase(Locale.ROOT);
        at = end + 1;
        Formula.Wanted wanted = Formula.Wanted.ANY;
        if (take('[')) {
            int close = text.indexOf(']', at);
            if (close < 0) {
                throw expected("a closing square bracket");
            }
            wanted = Formula.Wanted.read(text.substring(at, close))
                    .orElseThrow(() -> expected("a period such as 2022-04-01/2023-03-31, as at, in or by"));
            at = close + 1;
        }
        return new Formula.Named(places++, name, all, wanted);
    }

    /** The next character that is no blank, passed over if it is this one. */
    private boolean take(char wanted) {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private String rest() {
        return text.substring(at).strip();
    }

    private IllegalArgumentException expected(String what) {
        String found = rest().isEmpty() ? "the end" : "“" + rest() + "”";
        return new IllegalArgumentException("expected " + what + ", found " + found);
    }
}
