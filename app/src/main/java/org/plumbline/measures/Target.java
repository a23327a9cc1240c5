package org.plumbline.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be reached.
 *
 * @param setter whose target it is
 * @param from the day on which it was set
 */
public record Target(String area, BigDecimal value, String setter, LocalDate from, Optional<LocalDate> by) {}
