package org.plumbline.reconciliation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody stated in a document, kept the way it stands there.
 *
 * @param id the caller's own reference, unique among the figures compared
 * @param measure what is counted or measured, in the words of the record; what it says of parts, totals and roundness is read
 * @param value the number with as many decimals as are shown: 9.0 is kept apart from 9
 * @param unit such as {@code offences}, {@code percent}, {@code per_1000}, {@code GBP_million}
 * @param asAt the day from which the number is seen, or null where it is not known
 * @param document the document's name, with its table or figure where there is one, and its date as {@code 2024-01-15}
 * @param locator where in the document; a number at its end tells which rows stand together
 * @param note what a reader must know; may be empty
 */
public record StatedFigure(
        String id,
        String measure,
        BigDecimal value,
        String unit,
        Period period,
        @Nullable PartialDate asAt,
        String statedBy,
        String document,
        String locator,
        String note) {
    public StatedFigure {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A figure needs an id; the one for “" + measure + "” has none.");
        }
        if (measure.isBlank()) {
            throw new IllegalArgumentException("The figure " + id + " does not say what it measures.");
        }
    }
}
