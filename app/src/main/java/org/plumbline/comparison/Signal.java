package org.plumbline.comparison;

/**
 * Something that stands out.
 *
 * @param area of which force
 * @param measure the id of the measure
 * @param name its name
 * @param group what part of it; empty for all
 * @param words what it is, in a sentence without its first words
 * @param since from when; empty where only one time was looked at
 * @param chance adjusted for all the tests that were made, such as {@code 0.0004}
 */
public record Signal(
        Kind kind, String area, String measure, String name, String group, String words, String since, String chance) {
    /** Why it stands out. */
    public enum Kind {
        OUTLIER("apart from the other forces"),
        BEYOND_LIMITS("beyond its own limits"),
        DETERIORATING("deteriorating");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
