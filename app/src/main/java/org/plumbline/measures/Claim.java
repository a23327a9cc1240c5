package org.plumbline.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody says that a measure's figures show.
 *
 * @param words as they put it
 * @param by who says so, as a role or a body
 * @param amount by how many per cent, or the level; empty where they say a rank
 * @param from the day since which it changed; empty for a level
 * @param until the day on which it was so
 * @param on the day on which they said it
 * @param document where they said it
 * @param entry the index of the entry by which it was recorded
 */
public record Claim(
        String area,
        String words,
        String by,
        Kind kind,
        Optional<BigDecimal> amount,
        Optional<LocalDate> from,
        LocalDate until,
        LocalDate on,
        String document,
        long entry) {
    /** What kind of thing is claimed. */
    public enum Kind {
        FALL("fall", "it fell by so many per cent"),
        RISE("rise", "it rose by so many per cent"),
        AT_MOST("at-most", "it is at most so much"),
        AT_LEAST("at-least", "it is at least so much"),
        RANK("rank", "how it stands among others");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        /** Whether it needs a day since which, and a share. */
        public boolean change() {
            return this == FALL || this == RISE;
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }
}
