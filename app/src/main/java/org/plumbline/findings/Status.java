package org.plumbline.findings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How far a finding is. {@link #LATE} depends on the day from which one looks; the others do not. */
public enum Status {
    LATE("late"),
    OPEN("open"),
    WORK_COMPLETE("work complete, not submitted"),
    AWAITING_SIGN_OFF("awaiting sign-off, not submitted"),
    RETURNED("returned, not submitted again"),
    SUBMITTED("submitted, not closed"),
    CLOSED_BY_FORCE("closed by the force"),
    CLOSED("closed by the inspectorate"),
    WITHDRAWN("withdrawn");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As written in addresses and kept in the read table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Status> of(String code) {
        for (Status status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing remains to be done about it. */
    public boolean settled() {
        return this == CLOSED_BY_FORCE || this == CLOSED || this == WITHDRAWN;
    }

    /** Whether the work is still to be done, so that it can be late. */
    public boolean outstanding() {
        return this == LATE || this == OPEN || this == RETURNED;
    }

    /** What is still to be done is late from the day after its nearest date. */
    Status seenOn(LocalDate asAt, Optional<Due> nearest) {
        return outstanding() && nearest.filter(due -> due.passed(asAt)).isPresent() ? LATE : this;
    }
}
