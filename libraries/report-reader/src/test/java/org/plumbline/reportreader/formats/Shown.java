package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine;
import org.plumbline.reportreader.SourceLine.Style;

/** What a file's lines look like, in short, for tests to compare. */
final class Shown {

    private Shown() {}

    static SourceDocument document(Path folder, String name, byte[] bytes) throws IOException, UnreadableReport {
        return ReportFiles.open(Files.write(folder.resolve(name), bytes));
    }

    /** "style text" of each line that is not blank. */
    static List<String> words(SourceDocument document) {
        return document.lines().stream()
                .filter(line -> line.style() != Style.BLANK)
                .map(line -> line.style() + " " + line.text())
                .toList();
    }

    /** The same with blank lines, as a single dash. */
    static List<String> all(SourceDocument document) {
        return document.lines().stream().map(Shown::shown).toList();
    }

    private static String shown(SourceLine line) {
        return line.style() == Style.BLANK ? "-" : line.style() + " " + line.text();
    }
}
