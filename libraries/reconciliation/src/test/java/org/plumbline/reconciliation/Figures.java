package org.plumbline.reconciliation;

import java.math.BigDecimal;

/** Figures with another value. */
final class Figures {
    private Figures() {}

    /** By so many units of its last digit. */
    static StatedFigure changed(StatedFigure f, long by) {
        BigDecimal value =
                f.value().add(BigDecimal.valueOf(by, Math.max(0, f.value().scale())));
        return new StatedFigure(
                f.id(),
                f.measure(),
                value,
                f.unit(),
                f.period(),
                f.asAt(),
                f.statedBy(),
                f.document(),
                f.locator(),
                f.note());
    }
}
