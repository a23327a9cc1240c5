package org.plumbline.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * One entry of the record, as it was appended.
 *
 * @param index its place in the record, from 0
 * @param effectiveOn the date from which the fact was so in the world
 * @param recordedAt the instant at which this system learned it, in whole microseconds
 * @param corrects the index of the entry that this one corrects
 */
public record Entry(
        long index,
        Subject subject,
        Fact fact,
        LocalDate effectiveOn,
        Instant recordedAt,
        Actor actor,
        Source source,
        Audience audience,
        OptionalLong corrects) {}
