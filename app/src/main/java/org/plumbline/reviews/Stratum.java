package org.plumbline.reviews;

/**
 * A part of the population of which a sample of its own is drawn.
 *
 * @param about what is in it; empty where the name says all
 * @param population how many cases it has
 * @param sample how many of them are drawn; 0 while that is still to be worked out
 */
public record Stratum(String name, String about, int population, int sample) {
    /** What a population is called that is not parted. */
    public static final String ALL = "all cases";

    Stratum drawing(int size) {
        return new Stratum(name, about, population, size);
    }
}
