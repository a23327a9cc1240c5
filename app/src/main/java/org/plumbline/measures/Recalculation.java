package org.plumbline.measures;

import java.time.LocalDate;

/**
 * That limits are calculated anew.
 *
 * @param from the first day of the new process
 * @param by who says so, as an actor's reference
 * @param on the day on which they said so
 */
public record Recalculation(String area, LocalDate from, String because, String by, LocalDate on) {}
