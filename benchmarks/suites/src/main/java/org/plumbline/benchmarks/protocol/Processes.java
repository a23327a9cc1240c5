package org.plumbline.benchmarks.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Some processes, looked up anew whenever they are asked for. */
public final class Processes {
    private final Supplier<Stream<ProcessHandle>> lookUp;

    private Processes(Supplier<Stream<ProcessHandle>> lookUp) {
        this.lookUp = lookUp;
    }

    /** This process alone. */
    public static Processes self() {
        return new Processes(() -> Stream.of(ProcessHandle.current()));
    }

    /** Whatever this process started, and what that started. */
    public static Processes started() {
        return new Processes(() -> ProcessHandle.current().descendants());
    }

    /** One process and what it started. */
    public static Processes tree(long pid) {
        return new Processes(() ->
                ProcessHandle.of(pid).stream().flatMap(root -> Stream.concat(Stream.of(root), root.descendants())));
    }

    /** The database of a data folder, which is nobody's child. */
    public static Processes database(Path dataFolder) {
        Path pidFile = dataFolder.resolve("database/cluster/postmaster.pid");
        try {
            return tree(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
        } catch (IOException e) {
            throw new IllegalStateException("no database runs in " + dataFolder, e);
        }
    }

    public Processes and(Processes others) {
        return new Processes(() -> Stream.concat(lookUp.get(), others.lookUp.get()));
    }

    /** What they hold now; a process that ends meanwhile holds nothing. */
    Memory memory() {
        return lookUp.get().map(process -> memory(process.pid())).reduce(Memory.NONE, Memory::plus);
    }

    private static Memory memory(long pid) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"));
            return new Memory(kilobytes(lines, "Pss:") << 10, kilobytes(lines, "Pss_Anon:") << 10);
        } catch (IOException e) {
            return Memory.NONE;
        }
    }

    private static long kilobytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .sum();
    }
}
