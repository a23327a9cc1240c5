package org.plumbline.structure;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the checkout lies, whichever folder a test is started in. */
final class Checkout {
    private Checkout() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("bin/check"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "not in a checkout: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }
}
