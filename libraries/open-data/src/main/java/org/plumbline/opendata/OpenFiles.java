package org.plumbline.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads open policing files as their publishers put them out: folders as unpacked, ZIP archives, CSV (also as .gz), Parquet,
 * Excel and OpenDocument. What a file is, is recognised by its headings.
 */
public final class OpenFiles {
    private OpenFiles() {}

    /**
     * Reads files together with the usual settings. One release of police.uk at a time: where two files tell the same month of
     * a force, only the first counts.
     *
     * @throws CannotRead if a path is not there, or the reading itself fails; a bad file among good ones is a refused
     *     {@link FileRead} and a bad row a {@link Reject}
     */
    public static Reading read(Path... paths) {
        return read(Settings.usual(), Arrays.asList(paths));
    }

    /** The same, in a way of one's own. */
    public static Reading read(Settings settings, Collection<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CannotRead("There is no file or folder " + path + ".");
            }
        }
        if (paths.isEmpty()) {
            throw new CannotRead("No file was named; expected at least one file or folder.");
        }
        try {
            Path scratch = settings.scratch() == null
                    ? Files.createTempDirectory("open-data-")
                    : Files.createTempDirectory(settings.scratch(), "open-data-");
            try {
                return new OneReading(settings, scratch).of(List.copyOf(paths));
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            throw new CannotRead("The files could not be read: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new CannotRead("DuckDB could not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRead("The reading was interrupted.", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
