package org.plumbline.statistics.disparity;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Rates;

/** What may be said of so few events. */
public enum SmallNumbers {
    /** No event: no ratio; an exact upper limit still exists. */
    NONE,
    /** One to four: not to be printed, since they could point to people. */
    SUPPRESSED,
    /** Five to nine: exact limits only, and no rate to be compared. */
    FEW,
    /** Ten or more. */
    ENOUGH;

    /** Counts from one up to, and not including, this are suppressed. */
    public static final int FEWEST_PRINTED = 5;

    /** The rule for that many events. */
    public static SmallNumbers of(double events) {
        Refused.unlessNotNegative("The number of events", events);
        if (events == 0) {
            return NONE;
        }
        return events < FEWEST_PRINTED ? SUPPRESSED : events < Rates.FEWEST_FOR_BYAR ? FEW : ENOUGH;
    }
}
