package org.plumbline.benchmarks.protocol;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The machine and the process that measured. */
public record Environment(SortedMap<String, String> facts) {
    public Environment {
        facts = new TreeMap<>(facts);
    }

    /** As it is at the clock's instant, in this process. */
    public static Environment now(Run run, Clock clock) throws IOException, InterruptedException {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put(
                "processor",
                Runtime.getRuntime().availableProcessors() + " × " + valueOf("/proc/cpuinfo", "model name"));
        facts.put("memory", valueOf("/proc/meminfo", "MemTotal"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        facts.put(
                "Java flags",
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .collect(Collectors.joining(" ")));
        facts.put("heap limit", Figures.bytes(Runtime.getRuntime().maxMemory()));
        facts.put(
                "collector",
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(", ")));
        facts.put("commit", commit(run.repository()));
        facts.put("seed", String.valueOf(run.seed()));
        facts.put("rounds", run.pairs() + " kept, 1 dropped");
        return new Environment(facts);
    }

    /** The machine's load over one, five and fifteen minutes. */
    public static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).replaceAll("^(\\S+ \\S+ \\S+).*\\s*$", "$1");
    }

    /** With one fact more. */
    public Environment with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(facts);
        more.put(name, value);
        return new Environment(more);
    }

    private static String commit(Path repository) throws IOException, InterruptedException {
        String git = repository.toString();
        String commit = Programs.said("git", "-C", git, "rev-parse", "--short=12", "HEAD");
        String changed =
                Programs.said("git", "-C", git, "status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs");
        return changed.isEmpty() ? commit : commit + " with changes";
    }

    private static String valueOf(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("not known");
    }
}
