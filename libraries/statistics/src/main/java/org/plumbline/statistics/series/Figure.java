package org.plumbline.statistics.series;

import java.math.BigDecimal;
import java.math.MathContext;

/** Figures in sentences: three significant digits, no exponent. */
final class Figure {
    private static final MathContext DIGITS = new MathContext(3);

    private Figure() {}

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "not known";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded)
                .toPlainString()
                .replace('-', '−');
    }

    static String signed(double value) {
        return value > 0 ? "+" + of(value) : of(value);
    }
}
