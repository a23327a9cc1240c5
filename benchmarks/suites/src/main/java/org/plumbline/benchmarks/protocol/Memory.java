package org.plumbline.benchmarks.protocol;

/**
 * What processes held at their most, in bytes; pages that several share count once among them.
 *
 * @param all with the pages of mapped files and of shared buffers
 * @param own without them: what the processes asked for themselves
 */
public record Memory(long all, long own) {
    static final Memory NONE = new Memory(0, 0);

    Memory plus(Memory other) {
        return new Memory(all + other.all, own + other.own);
    }

    Memory orMore(Memory other) {
        return new Memory(Math.max(all, other.all), Math.max(own, other.own));
    }

    /** "310 MiB (of which 120 MiB mapped or shared)". */
    public String inWords() {
        return Figures.bytes(all) + " (of which " + Figures.bytes(all - own) + " mapped or shared)";
    }
}
