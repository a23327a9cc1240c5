package org.plumbline.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the chronology.
 *
 * @param at the hour, where it is known
 * @param source the document that says so, and the place in it
 * @param path where more is said
 * @param flag what is wrong with it, in words; empty where nothing is
 */
public record KeyDate(
        LocalDate day, Optional<Instant> at, String what, String detail, String source, String path, String flag) {}
