package org.plumbline.returns;

/**
 * A rule that values break.
 *
 * @param rule its number in the form, from 1
 * @param line the id of the line
 * @param area the slug of the area
 * @param sentence what should be, what is, and the sum
 */
public record Breach(int rule, String line, String area, Weight weight, String sentence) {
    /** What tells it from every other breach of one return. */
    public String key() {
        return rule + "." + line + "." + area;
    }
}
