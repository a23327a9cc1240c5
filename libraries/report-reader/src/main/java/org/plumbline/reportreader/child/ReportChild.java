package org.plumbline.reportreader.child;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.LogManager;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.plumbline.reportreader.InspectionReports;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine;
import org.plumbline.reportreader.formats.ReportFiles;
import org.plumbline.reportreader.formats.UnreadableReport;

/**
 * The process that reads one file: its arguments are the file, the name people know it by, and the seconds it may take;
 * its answer goes to standard output as {@link Answer} lays down.
 */
public final class ReportChild {

    static final int READ = 0;
    static final int UNREADABLE = 2;
    /** What the virtual machine exits with when memory runs out. */
    static final int OUT_OF_MEMORY = 3;

    static final int OUT_OF_TIME = 4;

    private ReportChild() {}

    /** Reads, answers and ends the process: 0 for a reading, 2 for a refusal. */
    public static void main(String[] args) {
        endAfter(Duration.ofSeconds(Long.parseLong(args[2])));
        LogManager.getLogManager().reset();
        FontMappers.set(new OneFont());
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
            int code = answer(Path.of(args[0]), args[1], out);
            out.flush();
            Runtime.getRuntime().halt(code);
        } catch (IOException e) {
            throw new UncheckedIOException("the reading process cannot answer", e);
        }
    }

    private static int answer(Path file, String name, Writer out) throws IOException {
        try {
            SourceDocument document = ReportFiles.open(file, name);
            String report = InspectionReports.read(document).toJson();
            for (SourceLine line : document.lines()) {
                Answer.writeLine(line, out);
            }
            Answer.writeReport(report, out);
            return READ;
        } catch (UnreadableReport e) {
            Answer.writeRefusal(e, out);
            return UNREADABLE;
        }
    }

    /** Should the parent be gone, nobody else would end a file that never does. */
    private static void endAfter(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Thread.ofPlatform().daemon().name("limit").start(() -> {
            while (System.nanoTime() - end < 0) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            Runtime.getRuntime().halt(OUT_OF_TIME);
        });
    }
}
