package org.plumbline.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A value of a return.
 *
 * @param typed as it was typed; a number, or that it is not known
 */
public record Cell(String line, String area, String typed) {
    public static final String NOT_KNOWN = "not known";

    public Cell {
        typed = typed.strip();
    }

    /** Empty where it is not known. */
    public Optional<BigDecimal> number() {
        return Numbers.read(typed);
    }

    public boolean notKnown() {
        return typed.toLowerCase(Locale.UK).equals(NOT_KNOWN);
    }

    /** Whether it is a number or says that it is not known. */
    public boolean legible() {
        return notKnown() || number().isPresent();
    }

    /** As pages write it. */
    public String words() {
        return number().map(Numbers::words).orElse(NOT_KNOWN);
    }
}
