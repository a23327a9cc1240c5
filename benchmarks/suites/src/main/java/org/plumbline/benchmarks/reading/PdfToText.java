package org.plumbline.benchmarks.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.benchmarks.protocol.Programs;

/**
 * The peer: {@code pdftotext} once for each file, two at a time, started by {@code xargs} so that nothing of ours stands
 * in its way.
 */
final class PdfToText {
    /** What xargs ends with when a program that it started was not content, as with the damaged files. */
    private static final int NOT_ALL_CONTENT = 123;

    private PdfToText() {}

    /** Seconds for all files, the text thrown away. */
    static double seconds(Path list) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(list, "-");
        return (System.nanoTime() - start) / 1e9;
    }

    /** Writes each file's text beside it. */
    static void write(Path list) throws IOException, InterruptedException {
        run(list, "{}.txt");
    }

    /** The text that was written beside a file, page by page; no pages where there is none. */
    static List<String> pages(Path file) throws IOException {
        Path text = file.resolveSibling(file.getFileName() + ".txt");
        return Files.exists(text)
                ? List.of(Files.readString(text, StandardCharsets.UTF_8).split("\f"))
                : List.of();
    }

    /** The list of files as {@code xargs} reads it. */
    static Path list(List<Path> files, Path at) throws IOException {
        return Files.writeString(at, files.stream().map(Path::toString).collect(Collectors.joining("\0", "", "\0")));
    }

    static String version() throws IOException, InterruptedException {
        return Programs.said("pdftotext", "-v").lines().findFirst().orElse("pdftotext");
    }

    private static void run(Path list, String to) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "xargs",
                        "-0",
                        "-a",
                        list.toString(),
                        "-P",
                        "2",
                        "-I",
                        "{}",
                        "pdftotext",
                        "-q",
                        "-enc",
                        "UTF-8",
                        "{}",
                        to))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        int code = process.waitFor();
        if (code != 0 && code != NOT_ALL_CONTENT) {
            throw new IOException("xargs ended with " + code);
        }
    }
}
