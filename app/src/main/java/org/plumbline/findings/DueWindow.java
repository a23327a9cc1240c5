package org.plumbline.findings;

import static org.plumbline.platform.tables.Tables.FINDING;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;

/** When a finding's nearest date falls, seen from a day. */
public enum DueWindow {
    PASSED("date has passed"),
    NEXT_28_DAYS("due in 28 days"),
    NEXT_90_DAYS("due in 90 days"),
    LATER("due later than 90 days"),
    NOT_KNOWN("no date known");

    private final String words;

    DueWindow(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As written in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DueWindow> of(String code) {
        for (DueWindow window : values()) {
            if (window.code().equals(code)) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    boolean holds(Optional<Due> nearest, LocalDate asAt) {
        if (this == NOT_KNOWN || nearest.isEmpty()) {
            return this == NOT_KNOWN && nearest.isEmpty();
        }
        LocalDate on = nearest.get().on();
        return !on.isBefore(first(asAt)) && !on.isAfter(last(asAt));
    }

    Condition condition(LocalDate asAt) {
        return this == NOT_KNOWN ? FINDING.DUE_ON.isNull() : FINDING.DUE_ON.between(first(asAt), last(asAt));
    }

    private LocalDate first(LocalDate asAt) {
        return switch (this) {
            case PASSED, NOT_KNOWN -> LocalDate.of(1, 1, 1);
            case NEXT_28_DAYS, NEXT_90_DAYS -> asAt;
            case LATER -> asAt.plusDays(91);
        };
    }

    private LocalDate last(LocalDate asAt) {
        return switch (this) {
            case PASSED -> asAt.minusDays(1);
            case NEXT_28_DAYS -> asAt.plusDays(28);
            case NEXT_90_DAYS -> asAt.plusDays(90);
            case LATER, NOT_KNOWN -> LocalDate.of(9999, 12, 31);
        };
    }
}
