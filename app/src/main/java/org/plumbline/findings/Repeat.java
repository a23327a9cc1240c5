package org.plumbline.findings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the same thing was found before.
 *
 * @param title of the earlier report or finding
 * @param on when that was published; null where it is not known
 * @param finding the id of the earlier finding where it is in this register; null where it is not
 * @param words what was found then
 */
public record Repeat(
        Kind kind,
        String title,
        @Nullable LocalDate on,
        @Nullable String finding,
        String words) {
    /** Who found it before. */
    public enum Kind {
        INSPECTION("an earlier inspection of the force"),
        CUSTODY("a custody inspection"),
        THEMATIC("a thematic or joint inspection"),
        SUPER_COMPLAINT("a super-complaint"),
        INTERNAL_AUDIT("internal audit"),
        OTHER("somebody else");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As a form sends it and the record keeps it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
