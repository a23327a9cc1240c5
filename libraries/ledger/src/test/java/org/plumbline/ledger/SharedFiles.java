package org.plumbline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds the folder of shared vectors: named by PLUMBLINE_SHARED, or beside the checkout. */
final class SharedFiles {
    private SharedFiles() {}

    /** The file, or a skipped test that says what was not there. */
    static Path orSkip(String name) {
        Optional<Path> file = folders()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
        Assumptions.assumeTrue(
                file.isPresent(),
                "skipped: no shared/" + name + " beside the checkout, and PLUMBLINE_SHARED names no such folder");
        return file.orElseThrow();
    }

    private static Stream<Path> folders() {
        Stream<Path> named = Stream.of(
                        Optional.ofNullable(System.getProperty("PLUMBLINE_SHARED")),
                        Optional.ofNullable(System.getenv("PLUMBLINE_SHARED")))
                .flatMap(Optional::stream)
                .map(Path::of);
        Stream<Path> above = Stream.iterate(
                        Path.of(System.getProperty("user.dir")).toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared"));
        return Stream.concat(named, above);
    }
}
