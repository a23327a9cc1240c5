package org.plumbline.reportreader.child;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine;
import org.plumbline.reportreader.formats.UnreadableReport;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/** Reads files, each in a child process that may take at most 25 seconds and well under 512 MB of memory. */
public final class CappedReader {

    static final Duration LONGEST = Duration.ofSeconds(25);
    static final int HEAP_MEGABYTES = 224;
    static final long MOST_OUTPUT = 96L << 20;

    private static final String NOT_READ =
            "%s was not read: expected the whole file to %s, found that %s; nothing was stored.";

    private final List<String> program;
    private final Duration limit;

    /**
     * A reader whose child runs this program: what follows {@code java} and its options, such as {@code -jar}, a jar and
     * the command in it that calls {@link ReportChild#main} with the arguments that come after.
     */
    public CappedReader(List<String> program) {
        this(program, LONGEST);
    }

    CappedReader(List<String> program, Duration limit) {
        this.program = List.copyOf(program);
        this.limit = limit;
    }

    /** A reader whose child runs on the class path of this process. */
    public static CappedReader onThisClassPath() {
        return new CappedReader(List.of("-cp", System.getProperty("java.class.path"), ReportChild.class.getName()));
    }

    /** Reads the file, which is called what its path ends in. */
    public Reading read(Path file) throws UnreadableReport {
        return read(file, String.valueOf(file.getFileName()));
    }

    /** The same, for a file that is kept under another name than the one people know it by. */
    public Reading read(Path file, String name) throws UnreadableReport {
        try {
            Process process = start(file, name);
            try {
                return answer(process, name);
            } finally {
                end(process);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw failed(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(name);
        }
    }

    List<String> command(Path file, String name) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms16m",
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=80m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true"));
        command.addAll(program);
        command.add(file.toAbsolutePath().toString());
        command.add(name);
        command.add(String.valueOf(limit.toSeconds() + 1));
        return command;
    }

    private Process start(Path file, String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(file, name))
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private Reading answer(Process process, String name) throws IOException, InterruptedException, UnreadableReport {
        process.getOutputStream().close();
        var late = process.onExit()
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .handle((exited, failure) -> {
                    boolean isLate = failure instanceof TimeoutException;
                    if (isLate) {
                        end(process);
                    }
                    return isLate;
                });
        Said said = heard(process);
        int code = process.waitFor();
        if (late.join() || code == ReportChild.OUT_OF_TIME) {
            throw new UnreadableReport(
                    Reason.TOO_SLOW,
                    NOT_READ.formatted(
                            name, "be read within %d seconds".formatted(limit.toSeconds()), "it takes longer"));
        }
        if (code == ReportChild.OUT_OF_MEMORY) {
            throw new UnreadableReport(
                    Reason.TOO_MUCH_MEMORY,
                    NOT_READ.formatted(name, "fit into %d MB of memory".formatted(HEAP_MEGABYTES), "it needs more"));
        }
        if (code == ReportChild.UNREADABLE && Answer.isRefusal(said.last)) {
            throw Answer.refusal(said.last);
        }
        if (code != ReportChild.READ || !Answer.isReport(said.last)) {
            throw failed(name);
        }
        return new Reading(new SourceDocument(name, said.lines), Answer.report(said.last));
    }

    /** All that the child said; an answer that breaks off ends in nothing. */
    private record Said(List<SourceLine> lines, String last) {}

    private static Said heard(Process process) {
        List<SourceLine> lines = new ArrayList<>();
        String last = "";
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(new AtMost(process.getInputStream(), MOST_OUTPUT), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("[")) {
                    lines.add(Answer.line(line));
                } else {
                    last = line;
                }
            }
            return new Said(lines, last);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Said(List.of(), "");
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static UnreadableReport failed(String name) {
        return new UnreadableReport(
                Reason.READER_FAILED,
                NOT_READ.formatted(name, "be read by a process of its own", "that process ended without an answer"));
    }
}
