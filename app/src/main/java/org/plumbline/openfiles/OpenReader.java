package org.plumbline.openfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.measures.StatedFigure;
import org.plumbline.opendata.CannotRead;
import org.plumbline.opendata.FileRead;
import org.plumbline.opendata.Gap;
import org.plumbline.opendata.Note;
import org.plumbline.opendata.OpenFigure;
import org.plumbline.opendata.OpenFiles;
import org.plumbline.opendata.Reading;
import org.plumbline.opendata.Reject;
import org.plumbline.opendata.Settings;
import org.plumbline.platform.DataFolder;
import org.plumbline.record.StoredFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads published files, and keeps the list of them and the rows that could not be used. */
@Component
class OpenReader {
    private static final int CORES = 2;
    private static final String MEMORY = "1GB";
    private static final int SENTENCES = 200;
    private static final int REJECTS_SHOWN = 50;

    private final StoredFiles files;
    private final DataFolder data;
    private final TransactionTemplate transaction;

    OpenReader(StoredFiles files, DataFolder data, TransactionTemplate transaction) {
        this.files = files;
        this.data = data;
        this.transaction = transaction;
    }

    /**
     * Reads files together.
     *
     * @throws CannotRead where a path is not there, or nothing at all can be read
     */
    Told read(Collection<Path> paths, @Nullable YearMonth released) {
        Settings usual = Settings.usual().scratch(data.folder("open-files")).within(CORES, MEMORY);
        Reading reading = OpenFiles.read(released == null ? usual : usual.released(released), paths);
        try {
            return told(reading, name(paths), released == null ? "" : released.toString());
        } finally {
            reading.rejectFile().ifPresent(OpenReader::delete);
        }
    }

    /** What a reading comes to, with its list of files and its bad rows kept. */
    Told told(Reading reading, String name, String released) {
        Map<String, String> digests = new HashMap<>();
        reading.files().forEach(file -> digests.put(file.name(), file.sha256()));
        List<StatedFigure> figures = new ArrayList<>();
        for (OpenFigure figure : reading.figures()) {
            figures.add(Stating.figure(figure, digests, figures.size() + 1));
        }
        List<Told.File> read = reading.files().stream().map(OpenReader::file).toList();
        String manifest = keep(new ByteArrayInputStream(manifest(read)), "files.csv");
        return new Told(
                name,
                released,
                figures,
                read,
                Stream.concat(
                                reading.notes().stream().map(Note::sentence),
                                reading.gaps().stream().map(Gap::sentence))
                        .limit(SENTENCES)
                        .toList(),
                reading.rejects().stream()
                        .limit(REJECTS_SHOWN)
                        .map(Reject::sentence)
                        .toList(),
                reading.rows(),
                reading.rejected(),
                reading.rejectFile().map(this::keep).orElse(null),
                manifest);
    }

    private static String name(Collection<Path> paths) {
        Path first = paths.iterator().next();
        String named = String.valueOf(first.getFileName());
        return paths.size() == 1 ? named : named + " and " + (paths.size() - 1) + " more";
    }

    private static Told.File file(FileRead file) {
        return new Told.File(
                file.name(),
                file.sha256(),
                Optional.ofNullable(file.kind()).map(kind -> kind.inWords()).orElse(""),
                file.rows(),
                file.used(),
                file.rejected(),
                file.refused().orElse(""));
    }

    private static byte[] manifest(List<Told.File> files) {
        return files.stream()
                .map(file -> Stream.of(
                                file.name(),
                                file.digest(),
                                file.kind(),
                                String.valueOf(file.rows()),
                                String.valueOf(file.used()),
                                String.valueOf(file.rejected()),
                                file.refused())
                        .map(OpenReader::quoted)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "file,sha256,kind,rows,used,rejected,refused\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private String keep(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return keep(content, "rejected-rows.csv");
        } catch (IOException e) {
            throw new UncheckedIOException("the rows that were not used could not be kept", e);
        }
    }

    private String keep(InputStream content, String name) {
        return transaction.execute(status -> files.store(content, name, "text/csv"));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
