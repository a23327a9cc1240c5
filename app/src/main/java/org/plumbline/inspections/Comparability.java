package org.plumbline.inspections;

/**
 * Whether the grades of two cycles may be set side by side.
 *
 * @param sentence what must be said beside them
 */
public record Comparability(boolean comparable, String sentence) {}
