package org.plumbline.opendata;

import java.time.YearMonth;

/** A month for which a force has no file of a kind, between months for which somebody has: not known, and not zero. */
public record Gap(Kind kind, String force, YearMonth month) {
    /** For readers. */
    public String sentence() {
        return "There is no %s file of %s for %s: the figures are not known, which is not zero."
                .formatted(kind.inWords(), force, month);
    }
}
