package org.plumbline.benchmarks.protocol;

/**
 * One of those that do the same work.
 *
 * @param name as the tables call it
 * @param processes in which the work is done
 */
public record Side(String name, Processes processes, Measure measure) {
    /** Does the work once. */
    @FunctionalInterface
    public interface Measure {
        /** Gives the seconds that the work took, or that each unit of it took. */
        double seconds() throws Exception;
    }
}
