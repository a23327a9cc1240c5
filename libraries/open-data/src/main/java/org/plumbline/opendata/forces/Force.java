package org.plumbline.opendata.forces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A police force, or another body that publishers list beside forces.
 *
 * @param code the ONS code of its area (E23…, W15…); a short code of this library for bodies that have none
 * @param slug its name in the file names of police.uk; empty where it has none
 * @param homeOfficeName as in recorded crime and outcomes; empty where it is not listed there
 * @param policeUkName as in the columns of police.uk
 * @param displayName for readers
 * @param bodyType what kind of body holds it to account
 * @param bodySince from when that kind of body does; null where it is not known here
 * @param validFrom the first day of the force; null for as long as these figures reach back
 * @param validTo its last day; null while it exists
 * @param successor the code of the force that took over its area; null while it exists
 * @param aliases other spellings
 */
public record Force(
        String code,
        String slug,
        String homeOfficeName,
        String policeUkName,
        String displayName,
        String region,
        Kind kind,
        String bodyType,
        @Nullable LocalDate bodySince,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        List<String> aliases) {
    /** What a body is among those that publishers list. */
    public enum Kind {
        TERRITORIAL("territorial"),
        SPECIAL("special"),
        OTHER_NATION("other nation"),
        REPORTING_BODY("reporting body");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("forces.csv has a body of kind \"" + word
                    + "\"; expected territorial, special, other nation or reporting body.");
        }
    }

    public Force {
        aliases = List.copyOf(aliases);
        if (code.isBlank() || displayName.isBlank()) {
            throw new IllegalArgumentException(
                    "A force needs a code and a name; found \"" + code + "\" and \"" + displayName + "\".");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(displayName + " would end on " + validTo + ", before it began.");
        }
    }

    /** Whether it is one of the territorial forces of England and Wales. */
    public boolean territorial() {
        return kind == Kind.TERRITORIAL;
    }

    /** Whether it exists on a day; both ends of its life count. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The code of the force that took over, if one did. */
    public Optional<String> successorCode() {
        return Optional.ofNullable(successor);
    }

    /** Whether its residents are too few, beside those who work and visit there, for rates per resident to be compared. */
    public boolean fewResidents() {
        return code.equals("E23000034");
    }
}
