package org.plumbline.benchmarks.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.benchmarks.protocol.Processes;

/** The peer: one R process that has read the figures, does the work when told to, and times itself. */
final class VectorisedR implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;
    private final String version;

    VectorisedR(Path script, Path workload) throws IOException {
        process = new ProcessBuilder("Rscript", "--vanilla", script.toString(), workload.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = process.inputReader(StandardCharsets.UTF_8);
        version = hear("ready")[1];
    }

    /** The command that does the work once and ends. */
    static List<String> once(Path script, Path workload) {
        return List.of("Rscript", "--vanilla", script.toString(), workload.toString(), "once");
    }

    String version() {
        return version;
    }

    Processes processes() {
        return Processes.tree(process.pid());
    }

    /** Seconds that the work took, by R's own clock: what is sent to it and back is no part of them. */
    double seconds() throws IOException {
        return Double.parseDouble(ask("round", "")[0]);
    }

    /** Everything that the work comes to. */
    double[] answers(Path file) throws IOException {
        ask("answers " + file, "written");
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        double[] answers = new double[bytes.capacity() / Double.BYTES];
        bytes.asDoubleBuffer().get(answers);
        return answers;
    }

    private String[] ask(String line, String expected) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return hear(expected);
    }

    private String[] hear(String expected) throws IOException {
        String line = said.readLine();
        if (line == null || !line.startsWith(expected)) {
            throw new IOException("R said " + line + " where \"" + expected + "\" was expected");
        }
        return line.split("\t");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
