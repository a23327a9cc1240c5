package org.plumbline.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.deadlines.Trigger.Direction;

/**
 * One row of the table of rules: a period of the field, while it holds.
 *
 * @param key what it is called, such as s55.days
 * @param direction whether it runs after its day or counts back from it
 * @param validFrom the first day on which something can set it going; empty where that is not known
 * @param validTo the last such day; empty while no end is known
 * @param source the Act, document or practice that it comes from
 * @param what in words what must be done, and from which day it is counted
 * @param reason why an earlier value was changed, where this row is an amendment
 */
public record Rule(
        String key,
        Period period,
        Direction direction,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String source,
        Confidence confidence,
        String what,
        Optional<String> reason) {

    /** How sure it is that the rule is so. */
    public enum Confidence {
        /** H: confirmed in a public source. */
        CONFIRMED("H"),
        /** M: secondary sources agree on it, or it is well-known practice. */
        CONSISTENT("M"),
        /** L: from memory, or a default of our own. */
        RECALLED("L");

        private final String letter;

        Confidence(String letter) {
            this.letter = letter;
        }

        public String letter() {
            return letter;
        }

        /** Whether the rule must carry the badge “unverified” wherever it is shown. */
        public boolean unverified() {
            return this == RECALLED;
        }

        static Confidence of(String letter) {
            return switch (letter) {
                case "H" -> CONFIRMED;
                case "M" -> CONSISTENT;
                case "L" -> RECALLED;
                default -> throw new IllegalArgumentException("a confidence is H, M or L, not " + letter);
            };
        }
    }

    public Rule {
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            throw new IllegalArgumentException(key + " cannot end on " + validTo.get() + " before it begins");
        }
    }

    boolean holdsOn(LocalDate date) {
        return startedBy(date) && validTo.map(last -> !date.isAfter(last)).orElse(true);
    }

    boolean startedBy(LocalDate date) {
        return validFrom.map(first -> !date.isBefore(first)).orElse(true);
    }
}
