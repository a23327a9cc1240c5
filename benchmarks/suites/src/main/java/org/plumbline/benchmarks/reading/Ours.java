package org.plumbline.benchmarks.reading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.formats.ReportFiles;
import org.plumbline.reportreader.formats.UnreadableReport;

/** Our reading: the report reader's own way in, every check on, two threads in one warm process. */
final class Ours {
    private Ours() {}

    /**
     * One reading of all files.
     *
     * @param seconds for all
     * @param each for each file by its index
     * @param lines read in all, which every reading must come to again
     */
    record Pass(double seconds, List<Double> each, long lines) {}

    static Pass read(List<Path> files) throws Exception {
        double[] each = new double[files.size()];
        LongAdder lines = new LongAdder();
        long start = System.nanoTime();
        Readers.each(files.size(), i -> {
            long started = System.nanoTime();
            lines.add(document(files.get(i))
                    .map(document -> document.lines().size())
                    .orElse(0));
            each[i] = (System.nanoTime() - started) / 1e9;
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Pass(seconds, Arrays.stream(each).boxed().toList(), lines.sum());
    }

    /** What a file says; empty where it is refused. */
    static Optional<SourceDocument> document(Path file) {
        try {
            return Optional.of(ReportFiles.open(file));
        } catch (UnreadableReport refused) {
            return Optional.empty();
        }
    }
}
