package org.plumbline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the documentation that carries the tables between two marks. */
final class Documentation {
    static final String BEGIN = "<!-- results: written by bin/benchmark all --write -->";
    static final String END = "<!-- results end -->";

    private Documentation() {}

    /** The page with these tables instead of those between its marks. */
    static String with(String page, String tables) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page lacks its two marks, " + BEGIN + " and " + END);
        }
        return page.substring(0, begin) + BEGIN + "\n\n" + tables.strip() + "\n\n" + page.substring(end);
    }

    static void write(Path page, String tables) throws IOException {
        Files.writeString(page, with(Files.readString(page), tables));
    }
}
