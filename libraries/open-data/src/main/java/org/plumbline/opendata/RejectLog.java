package org.plumbline.opendata;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows that were not used: all of them in a file, the first of them at hand. */
final class RejectLog implements AutoCloseable {
    private final Settings settings;
    private final List<Reject> first = new ArrayList<>();
    private final Map<String, Long> byFile = new HashMap<>();
    private @Nullable Path file;
    private @Nullable Writer writer;
    private long count;

    RejectLog(Settings settings) {
        this.settings = settings;
    }

    void add(Reject reject) throws IOException {
        if (count++ < settings.rejectsInMemory()) {
            first.add(reject);
        }
        byFile.merge(reject.file(), 1L, Long::sum);
        writer().write(quoted(reject.file()) + "," + reject.line() + "," + quoted(reject.expected()) + ","
                + quoted(reject.found()) + "\n");
    }

    /** How far the log has come. */
    record Mark(long count, long bytes, Map<String, Long> byFile) {}

    Mark mark() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        return new Mark(count, file == null ? 0 : Files.size(file), Map.copyOf(byFile));
    }

    /** As if nothing had been added since. */
    void backTo(Mark mark) throws IOException {
        Path written = file;
        if (count == mark.count() || written == null) {
            return;
        }
        close();
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.truncate(mark.bytes());
        }
        writer = mark.bytes() == 0 ? null : Files.newBufferedWriter(written, StandardOpenOption.APPEND);
        if (mark.bytes() == 0) {
            Files.delete(written);
            file = null;
        }
        count = mark.count();
        byFile.clear();
        byFile.putAll(mark.byFile());
        first.subList((int) Math.min(first.size(), count), first.size()).clear();
    }

    List<Reject> first() {
        return first;
    }

    long count() {
        return count;
    }

    long countOf(String name) {
        return byFile.getOrDefault(name, 0L);
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    private Writer writer() throws IOException {
        Writer open = writer;
        if (open == null) {
            Path into = settings.rejectFile();
            file = into == null ? Files.createTempFile("open-data-rejected-", ".csv") : into;
            open = Files.newBufferedWriter(file);
            open.write("file,line,expected,found\n");
            writer = open;
        }
        return open;
    }

    static String quoted(String field) {
        boolean plain =
                field.indexOf(',') < 0 && field.indexOf('"') < 0 && field.indexOf('\n') < 0 && field.indexOf('\r') < 0;
        return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
