package org.plumbline.papers.update;

/**
 * Something in an author's own words that the record does not bear out.
 *
 * @param part the section in which it stands
 * @param sentence such as "You wrote 66; the parts sum to 33."
 */
public record Problem(Part part, String sentence) {}
