package org.plumbline.findings;

import java.util.List;

/**
 * A finding whose nearest date has gone by.
 *
 * @param due the date, and whose it is
 * @param days by how many it is late
 * @param entries the indices of the entries that say so: what confirmed the finding and what set the date
 */
public record LateFinding(Finding finding, Due due, long days, List<Long> entries) {
    public LateFinding {
        entries = List.copyOf(entries);
    }
}
