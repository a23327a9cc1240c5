package org.plumbline.opendata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds the published files: in the folder that PLUMBLINE_SHARED names, or beside the checkout. */
final class Shared {
    private Shared() {}

    /** The file or folder, or a skipped test that says what was not there. */
    static Path orSkip(String name) {
        Optional<Path> found = Stream.concat(
                        Stream.of(
                                        Optional.ofNullable(System.getProperty("PLUMBLINE_SHARED")),
                                        Optional.ofNullable(System.getenv("PLUMBLINE_SHARED")))
                                .flatMap(Optional::stream)
                                .map(Path::of),
                        Stream.iterate(
                                        Path.of(System.getProperty("user.dir")).toAbsolutePath(),
                                        path -> path != null,
                                        Path::getParent)
                                .map(path -> path.resolve("shared")))
                .map(folder -> folder.resolve("data/opendata").resolve(name))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(),
                "skipped: no shared/data/opendata/" + name
                        + " beside the checkout, and PLUMBLINE_SHARED names no such folder");
        return found.orElseThrow();
    }
}
