package org.plumbline.opendata;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
        writer().write("%s,%d,%s,%s\n"
                .formatted(quoted(reject.file()), reject.line(), quoted(reject.expected()), quoted(reject.found())));
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
        return field.matches("(?s).*[\",\r\n].*") ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
