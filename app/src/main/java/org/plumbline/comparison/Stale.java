package org.plumbline.comparison;

/**
 * A measure whose next figure is late.
 *
 * @param days how late, after its cadence, its lag and its grace
 */
public record Stale(String area, String measure, String name, int days) {}
