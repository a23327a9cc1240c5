package org.plumbline.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A return for which a form asks.
 *
 * @param version the one under which it was or would be filled in
 * @param filled empty while nobody began
 * @param due the last day on which it is in time
 */
public record ExpectedReturn(ReturnPeriod period, FormVersion version, Optional<FilledReturn> filled, LocalDate due) {
    public static ExpectedReturn of(ReturnForm form, ReturnPeriod period, Optional<FilledReturn> filled) {
        return new ExpectedReturn(
                period,
                filled.map(one -> form.version(one.version())).orElseGet(() -> form.at(period)),
                filled,
                form.due(period));
    }

    public Optional<ReturnState> state() {
        return filled.map(FilledReturn::state);
    }

    /** Whether somebody has still to fill it in or submit it. */
    public boolean open() {
        return state().map(ReturnState::open).orElse(true);
    }

    /** Whether it is open, was never approved, and its day has passed. */
    public boolean late(LocalDate asAt) {
        return daysLate(asAt) > 0;
    }

    /** 0 where it is not late. */
    public long daysLate(LocalDate asAt) {
        boolean approved = filled.map(one -> !one.approvals().isEmpty()).orElse(false);
        return open() && !approved ? Math.max(0, ChronoUnit.DAYS.between(due, asAt)) : 0;
    }

    /** Whether its period is over. */
    public boolean over(LocalDate asAt) {
        return asAt.isAfter(period.to());
    }
}
