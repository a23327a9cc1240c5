package org.plumbline.opendata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param name as a person would find it
 * @param sha256 of its bytes, in small hexadecimal letters; empty for a file that could not be opened
 * @param kind null where it was not recognised
 * @param rows read, without the heading
 * @param used of them
 * @param rejected of them
 * @param refusal a sentence where the whole file was refused; null where it was read
 */
public record FileRead(
        String name,
        String sha256,
        long bytes,
        @Nullable Kind kind,
        long rows,
        long used,
        long rejected,
        @Nullable String refusal) {
    /** Why the whole file was refused, if it was. */
    public Optional<String> refused() {
        return Optional.ofNullable(refusal);
    }
}
