package org.plumbline.reportreader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds the folder of real documents that lies beside the checkout; tests that need it say so when it is absent. */
final class Shared {

    private Shared() {}

    static String seed(String prefix) {
        Path seeds = folder().resolve("seeds");
        try (Stream<Path> files = Files.list(seeds)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String told = System.getProperty("PLUMBLINE_SHARED", System.getenv().getOrDefault("PLUMBLINE_SHARED", ""));
        Path found = told.isEmpty() ? null : Path.of(told);
        for (Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
                found == null && at != null;
                at = at.getParent()) {
            Path beside = at.resolveSibling("shared");
            found = Files.isDirectory(beside.resolve("seeds")) ? beside : null;
        }
        boolean there = found != null && Files.isDirectory(found.resolve("seeds"));
        Assumptions.assumeTrue(
                there, "The shared folder of real documents is not beside this checkout; set PLUMBLINE_SHARED to it.");
        return found == null ? Path.of("") : found;
    }
}
