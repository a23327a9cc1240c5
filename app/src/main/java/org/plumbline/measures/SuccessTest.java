package org.plumbline.measures;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * That a measure tests whether a finding was dealt with.
 *
 * @param finding its id
 * @param area whose figures count
 * @param target what is to be reached
 * @param periods for how many periods in a row
 * @param boundOn the day from which it does
 */
public record SuccessTest(String finding, String area, BigDecimal target, int periods, LocalDate boundOn) {}
