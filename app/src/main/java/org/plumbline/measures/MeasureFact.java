package org.plumbline.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about a measure; its subjects are of the kind {@link Measure#KIND}. */
public sealed interface MeasureFact extends Fact {
    /** It is defined, or what was said of it is said better. */
    record Defined(Definition definition) implements MeasureFact {}

    /**
     * Somebody set what is to be reached.
     *
     * @param setter whose target it is, as a role or a body
     * @param area the slug of the force or the area that it is for
     * @param by until when; null where no day was said
     */
    record TargetSet(
            String area,
            BigDecimal value,
            String setter,
            @Nullable LocalDate by) implements MeasureFact {}

    /** The target was given up. */
    record TargetDropped(String area, String because) implements MeasureFact {}

    /**
     * The limits are calculated anew from a day on, because the process became another one.
     *
     * @param because what changed; a change that nobody understands is no reason
     */
    record Recalculated(String area, LocalDate from, String because) implements MeasureFact {}

    /** A recalculation is taken back. */
    record RecalculationDropped(String area, LocalDate from, String because) implements MeasureFact {}

    /** Something happened that a reader of the figures must know. */
    record Annotated(String area, LocalDate on, String words) implements MeasureFact {}

    /**
     * Somebody said what its figures show.
     *
     * @param kind the code of a {@link Claim.Kind}
     * @param amount by how many per cent, or the level; null where they say a rank
     * @param from the day since which it changed; null for a level
     * @param until the day on which it was so
     */
    record Claimed(
            String area,
            String words,
            String by,
            String kind,
            @Nullable BigDecimal amount,
            @Nullable LocalDate from,
            LocalDate until)
            implements MeasureFact {}

    /**
     * It tests whether a finding was dealt with.
     *
     * @param area whose figures count
     * @param target what is to be reached
     * @param periods for how many periods in a row
     */
    record Bound(String finding, String area, BigDecimal target, int periods) implements MeasureFact {}

    /** It tests a finding no more. */
    record Unbound(String finding, String because) implements MeasureFact {}
}
