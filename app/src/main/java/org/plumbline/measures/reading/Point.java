package org.plumbline.measures.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.measures.Figure;

/**
 * One place on a line.
 *
 * @param end the last day of its period, or the day for which it was given
 * @param figure what was stated; empty where nobody stated anything for the period
 */
public record Point(LocalDate end, Optional<Figure> figure) {
    /** The value; NaN where it is not known. */
    public double value() {
        return figure.flatMap(one -> one.stated().value())
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
    }

    public boolean known() {
        return figure.flatMap(one -> one.stated().value()).isPresent();
    }
}
