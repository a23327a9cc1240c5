package org.plumbline.inspections.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.imports.Storable;
import org.plumbline.platform.London;

/** Reads what people type into fields; what cannot be read is empty. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : Storable.text(typed.strip().replace("\r\n", "\n"));
    }

    static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(typed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether something was typed that is no date. */
    static boolean noDate(@Nullable String typed) {
        return !text(typed).isEmpty() && date(typed).isEmpty();
    }

    /** A date and a time in London, {@code 2023-11-24T10:00}. */
    static Optional<Instant> instant(@Nullable String typed) {
        try {
            return text(typed).isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDateTime.parse(text(typed)).atZone(London.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Integer> number(@Nullable String typed) {
        return text(typed).matches("\\d{1,8}") ? Optional.of(Integer.valueOf(text(typed))) : Optional.empty();
    }
}
