package org.plumbline.benchmarks.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked for.
 *
 * @param repository the checkout, where the built application lies
 * @param pairs rounds that are kept
 * @param small whether only the harness is being tried, on little work
 */
public record Run(Path repository, int pairs, boolean small, long seed) {
    /** The folder below which everything is written. */
    public Path target() {
        return repository.resolve("benchmarks/target");
    }

    /** A folder of this name with nothing in it. */
    public Path emptyFolder(String name) {
        Path folder = target().resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> inside = Files.walk(folder)) {
                    List<Path> deepestFirst =
                            inside.sorted(Comparator.reverseOrder()).toList();
                    for (Path path : deepestFirst) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One size for measuring, another for trying the harness. */
    public int size(int full, int little) {
        return small ? little : full;
    }
}
