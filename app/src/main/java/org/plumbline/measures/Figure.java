package org.plumbline.measures;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A stated figure in the record.
 *
 * @param batch the id of the batch with which it came
 * @param row its number in the batch, from 1
 * @param entry the index of the entry by which it came
 * @param recordedAt when this system learned it
 * @param effectiveOn the day from which it is so
 */
public record Figure(
        String batch, int row, StatedFigure stated, long entry, Instant recordedAt, LocalDate effectiveOn) {
    /** How another one names it to put it right. */
    public String reference() {
        return batch + "/" + row;
    }
}
