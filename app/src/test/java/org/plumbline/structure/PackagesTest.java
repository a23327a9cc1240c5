package org.plumbline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {
    @Test
    void every_package_has_its_sign() throws IOException {
        Set<Path> packages =
                sources().map(Path::getParent).filter(folder -> folder != null).collect(Collectors.toSet());

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void every_sign_says_that_nothing_in_its_package_is_null_unsaid() throws IOException {
        List<Path> signs = sources()
                .filter(file -> file.endsWith("package-info.java"))
                .filter(file -> !file.toString().contains("/platform/tables/"))
                .toList();

        assertThat(signs)
                .isNotEmpty()
                .allSatisfy(sign -> assertThat(sign).content().contains("@NullMarked"));
    }

    @Test
    void fewer_than_four_in_ten_types_of_the_libraries_are_public_doors() throws IOException {
        List<Path> types = sources()
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> file.toString().contains("/libraries/ledger/")
                        || file.toString().contains("/libraries/report-reader/"))
                .toList();
        long open = types.stream().filter(PackagesTest::isPublic).count();

        assertThat(open * 10).as("%d of %d", open, types.size()).isLessThan(types.size() * 4L);
    }

    private static boolean isPublic(Path file) {
        try {
            return Files.readString(file).lines().anyMatch(line -> line.startsWith("public "));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.root())) {
            return files
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList()
                    .stream();
        }
    }
}
