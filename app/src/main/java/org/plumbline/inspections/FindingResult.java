package org.plumbline.inspections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an inspection said of a finding that it came to look at again.
 *
 * @param finding the finding's id
 * @param on the day of the letter
 * @param letter the letter or report that says so
 * @param words what it says, in few words
 */
public record FindingResult(String finding, Verdict verdict, LocalDate on, String letter, String words) {
    /** How the finding stood. */
    public enum Verdict {
        RESOLVED("resolved", "resolved"),
        PROGRESS("progress", "progress, not resolved"),
        REMAINS("remains", "remains");

        private final String code;
        private final String words;

        Verdict(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As forms send it and the record keeps it. */
        @JsonValue
        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        public static Optional<Verdict> of(String code) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.code.equals(code))
                    .findFirst();
        }
    }
}
