package org.plumbline.figures.cli;

import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, whatever the terminal's own encoding: what is printed is data for other programs. */
final class Printed {
    private Printed() {}

    static void line(String text) {
        System.out.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
