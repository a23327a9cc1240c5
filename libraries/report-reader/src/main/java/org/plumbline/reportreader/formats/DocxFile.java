package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine.Style;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/**
 * Reads a Word document from its parts as a stream, so that its size does not matter: the text, then running heads,
 * feet and notes, which stand around it, as furniture.
 */
final class DocxFile {

    private DocxFile() {}

    static SourceDocument read(Path file, String name) throws UnreadableReport {
        try (WordParts parts = WordParts.of(file)) {
            parts.requireModest(file);
            Lines lines = new Lines(name);
            write(parts, lines);
            return lines.document();
        } catch (Excess e) {
            throw UnreadableReport.of(Reason.TOO_LARGE, name, "in the file", "what a report can hold", e.found(), e);
        } catch (Flaw e) {
            throw UnreadableReport.of(Reason.DAMAGED, name, "in the file", e.expected(), e.found(), e);
        } catch (ZipException e) {
            throw UnreadableReport.of(Reason.DAMAGED, name, "in the file", "parts that unpack", "damage", e);
        } catch (IOException | RuntimeException e) {
            throw UnreadableReport.of(Reason.DAMAGED, name, "in the file", "a sound Word document", "damage", e);
        }
    }

    private static void write(WordParts parts, Lines lines) throws IOException, UnreadableReport {
        String main = parts.related("").entrySet().stream()
                .filter(part -> part.getValue().equals("officeDocument"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Flaw("the part that holds the text", "none"));
        Map<String, String> related = parts.related(main);
        WordStyles styles = new WordStyles();
        WordNumbering numbering = new WordNumbering();
        for (String part : of(related, "styles")) {
            try (WordXml xml = parts.open(part)) {
                styles = WordStyles.read(xml);
            }
        }
        for (String part : of(related, "numbering")) {
            try (WordXml xml = parts.open(part)) {
                numbering = WordNumbering.read(xml);
            }
        }
        WordBlocks blocks = new WordBlocks(lines);
        UnaryOperator<Style> around = style -> Style.FURNITURE;
        for (String part : of(related, "header")) {
            read(parts, part, new WordText(styles, numbering, blocks, around));
        }
        read(parts, main, new WordText(styles, numbering, blocks, UnaryOperator.identity()));
        for (String type : List.of("footnotes", "endnotes", "footer")) {
            for (String part : of(related, type)) {
                read(parts, part, new WordText(styles, numbering, blocks, around));
            }
        }
    }

    private static List<String> of(Map<String, String> related, String type) {
        return related.entrySet().stream()
                .filter(part -> part.getValue().equals(type))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void read(WordParts parts, String part, WordText text) throws IOException, UnreadableReport {
        try (WordXml xml = parts.open(part)) {
            text.read(xml);
        }
    }
}
