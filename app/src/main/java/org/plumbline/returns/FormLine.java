package org.plumbline.returns;

/**
 * A line of a form.
 *
 * @param id unique in its form, a slug
 * @param measure the id of the measure that it feeds
 * @param measureName what that measure is called, if it is yet to be made
 * @param hint what helps whoever fills it in; empty for nothing
 */
public record FormLine(String id, String name, String unit, String measure, String measureName, String hint) {}
