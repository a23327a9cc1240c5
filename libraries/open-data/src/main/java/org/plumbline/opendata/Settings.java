package org.plumbline.opendata;

import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.files.Limits;
import org.plumbline.opendata.forces.Forces;

/**
 * How to read.
 *
 * @param released the month of the release; null to take it from the names of archives and folders
 * @param scratch the folder in which a temporary one is made and deleted again; null for the system's
 * @param rejectFile where rows that were not used are written; null for a new temporary file, made only if there are any
 * @param rejectsInMemory how many of them are handed back as well
 * @param threads of DuckDB and of the digests
 * @param memory of DuckDB, such as "2GB"; what does not fit is kept in the scratch folder
 */
public record Settings(
        @Nullable YearMonth released,
        @Nullable Path scratch,
        @Nullable Path rejectFile,
        int rejectsInMemory,
        int threads,
        String memory,
        Limits limits,
        Forces forces) {
    private static final int REJECTS_IN_MEMORY = 1000;

    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("There must be at least one thread, and not " + threads + ".");
        }
        if (!memory.matches("[1-9][0-9]{0,6}(MB|GB)")) {
            throw new IllegalArgumentException("Memory is given as 512MB or 2GB, and not as \"" + memory + "\".");
        }
    }

    /** Every processor, 2 GB, the usual limits, the forces that the library knows. */
    public static Settings usual() {
        return new Settings(
                null,
                null,
                null,
                REJECTS_IN_MEMORY,
                Runtime.getRuntime().availableProcessors(),
                "2GB",
                Limits.DEFAULT,
                Forces.known());
    }

    /** The same, for files of a known release. */
    public Settings released(YearMonth month) {
        return new Settings(month, scratch, rejectFile, rejectsInMemory, threads, memory, limits, forces);
    }

    /** The same, with rejected rows written to a file. */
    public Settings rejectsTo(Path file) {
        return new Settings(released, scratch, file, rejectsInMemory, threads, memory, limits, forces);
    }

    /** The same, with other threads and memory. */
    public Settings within(int cores, String most) {
        return new Settings(released, scratch, rejectFile, rejectsInMemory, cores, most, limits, forces);
    }

    /** The same, with temporary files below a folder. */
    public Settings scratch(Path folder) {
        return new Settings(released, folder, rejectFile, rejectsInMemory, threads, memory, limits, forces);
    }

    /** The same, with other limits for archives. */
    public Settings limits(Limits other) {
        return new Settings(released, scratch, rejectFile, rejectsInMemory, threads, memory, other, forces);
    }
}
