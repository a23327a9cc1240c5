package org.plumbline.reconciliation;

import java.util.List;
import java.util.stream.Collectors;

/** A sum over stated figures: its value as stated, all values it could have, and how it reads. */
sealed interface Expression {
    double value();

    Span span();

    String shown();

    /** Every figure in it, from left to right. */
    List<StatedFigure> figures();

    /** A figure as it stands, with what it could have been. */
    record Stated(StatedFigure figure, Span span) implements Expression {
        @Override
        public double value() {
            return figure.value().doubleValue();
        }

        @Override
        public String shown() {
            String number = Words.number(figure.value());
            return figure.value().signum() < 0 ? "−" + number.substring(1) : number;
        }

        @Override
        public List<StatedFigure> figures() {
            return List.of(figure);
        }
    }

    /** A number that belongs to the rule itself. */
    record Constant(double value) implements Expression {
        @Override
        public Span span() {
            return Span.exactly(value);
        }

        @Override
        public String shown() {
            return Words.computed(value, 6);
        }

        @Override
        public List<StatedFigure> figures() {
            return List.of();
        }
    }

    /** All its terms together. */
    record Sum(List<? extends Expression> terms) implements Expression {
        @Override
        public double value() {
            return terms.stream().mapToDouble(Expression::value).sum();
        }

        @Override
        public Span span() {
            return terms.stream().map(Expression::span).reduce(Span.exactly(0), Span::plus);
        }

        @Override
        public String shown() {
            return terms.stream().map(Expression::shown).collect(Collectors.joining(" + "));
        }

        @Override
        public List<StatedFigure> figures() {
            return terms.stream().flatMap(t -> t.figures().stream()).toList();
        }
    }

    /** Two sides with a sign between them. */
    record Pair(Expression left, Sign sign, Expression right) implements Expression {
        @Override
        public double value() {
            return switch (sign) {
                case LESS -> left.value() - right.value();
                case TIMES -> left.value() * right.value();
                case OVER -> left.value() / right.value();
            };
        }

        @Override
        public Span span() {
            return switch (sign) {
                case LESS -> left.span().minus(right.span());
                case TIMES -> left.span().times(right.span());
                case OVER -> left.span().over(right.span());
            };
        }

        @Override
        public String shown() {
            return bracketed(left, false) + " " + sign.shown + " " + bracketed(right, true);
        }

        @Override
        public List<StatedFigure> figures() {
            return java.util.stream.Stream.concat(left.figures().stream(), right.figures().stream())
                    .toList();
        }

        private String bracketed(Expression side, boolean last) {
            boolean loose = side instanceof Sum || (side instanceof Pair pair && pair.sign == Sign.LESS);
            boolean chained = last && side instanceof Pair && sign != Sign.LESS;
            return (loose && (sign != Sign.LESS || last)) || chained ? "(" + side.shown() + ")" : side.shown();
        }
    }

    /** How two sides are joined; addition is {@link Sum}. */
    enum Sign {
        LESS("−"),
        TIMES("×"),
        OVER("÷");

        private final String shown;

        Sign(String shown) {
            this.shown = shown;
        }
    }
}
