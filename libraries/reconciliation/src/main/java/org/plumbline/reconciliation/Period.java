package org.plumbline.reconciliation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time a figure speaks of, both ends counted in; an end that no document states is absent, not guessed. */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {
    private static final Period UNSTATED = new Period(null, null);

    public Period {
        if (start != null && end != null && start.earliest().isAfter(end.latest())) {
            throw new IllegalArgumentException(
                    "A period ends before it begins: " + start.inWords() + " to " + end.inWords() + ".");
        }
    }

    /** No period is stated. */
    public static Period unstated() {
        return UNSTATED;
    }

    /** From one day to another, both counted in. */
    public static Period of(LocalDate first, LocalDate last) {
        return new Period(PartialDate.of(first), PartialDate.of(last));
    }

    /** Reads the two ends as {@link PartialDate#parse} does; an empty text is an end not stated. */
    public static Period parse(String start, String end) {
        return new Period(
                start.isBlank() ? null : PartialDate.parse(start), end.isBlank() ? null : PartialDate.parse(end));
    }

    /** Whether both ends are stated. */
    public boolean stated() {
        return start != null && end != null;
    }

    Optional<LocalDate> first() {
        return start == null ? Optional.empty() : Optional.of(start.earliest());
    }

    Optional<LocalDate> last() {
        return end == null ? Optional.empty() : Optional.of(end.latest());
    }

    /** In words, such as {@code 1 April 2022 to 31 March 2023}; empty where nothing is stated. */
    public String inWords() {
        if (start == null) {
            return end == null ? "" : "until " + end.inWords();
        }
        if (end == null) {
            return "from " + start.inWords();
        }
        return start.equals(end) ? start.inWords() : start.inWords() + " to " + end.inWords();
    }
}
