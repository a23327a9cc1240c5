package org.plumbline.reconciliation;

import java.math.BigDecimal;

/**
 * What a stated number could have been before it was rounded.
 *
 * <p>A measured number may be half a unit of its last shown digit either way; a count is exact. A large number that ends in
 * noughts has been rounded to them: in sums from 10,000 with three noughts, in shares, changes and rates from 1,000 with two,
 * by at most a twentieth. Words beside it (about, nearly, over, up to) open it further.
 */
enum Rounding {
    /** For sums and differences: counts are meant to the last one. */
    OF_SUMS(10_000, 3),
    /** For quotients, which are often drawn from numbers in prose. */
    OF_QUOTIENTS(1_000, 2);

    private static final double MOST = 0.05;

    private final double large;
    private final int noughts;

    Rounding(double large, int noughts) {
        this.large = large;
        this.noughts = noughts;
    }

    Span of(StatedFigure figure, Hedge hedge) {
        double value = figure.value().doubleValue();
        double half = half(figure);
        Span shown = half == 0 ? Span.exactly(value) : cutOrRounded(value, half);
        double reach = Math.max(half, Math.abs(value) * Hedge.REACH);
        return switch (hedge) {
            case NONE -> shown;
            case ABOUT -> Span.around(value, reach);
            case NEARLY -> new Span(value - reach, value + half);
            case AT_LEAST -> new Span(shown.low(), Double.POSITIVE_INFINITY);
            case AT_MOST -> new Span(Math.min(0, value), shown.high());
        };
    }

    /** Quotients are sometimes cut after the last digit shown instead of rounded: 53 of 343 is 15.45, printed 15.4. */
    private Span cutOrRounded(double value, double half) {
        if (this == OF_SUMS || half > 0.5) {
            return Span.around(value, half);
        }
        return value < 0 ? new Span(value - 2 * half, value + half) : new Span(value - half, value + 2 * half);
    }

    private double half(StatedFigure figure) {
        BigDecimal value = figure.value();
        boolean whole = value.scale() <= 0;
        double half = whole && Units.counted(figure.unit()) ? 0 : 0.5 * Math.pow(10, -value.scale());
        if (!whole || value.abs().doubleValue() < large) {
            return half;
        }
        int zeros = -value.stripTrailingZeros().scale();
        if (zeros < noughts) {
            return half;
        }
        return Math.max(half, Math.min(0.5 * Math.pow(10, zeros), value.abs().doubleValue() * MOST));
    }
}
