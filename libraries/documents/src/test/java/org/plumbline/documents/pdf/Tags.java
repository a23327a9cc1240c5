package org.plumbline.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader gets from a tagged PDF: each leaf of the structure with its tag, in the order of the tree. */
final class Tags {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Tags(PDDocument pdf) {
        read(pdf.getDocumentCatalog().getStructureTreeRoot(), 0);
    }

    /** One line per element: its tag, the scope of a header in brackets, and the words directly in it. */
    static List<String> of(PDDocument pdf) {
        return List.copyOf(new Tags(pdf).lines);
    }

    /** The words of the whole tree in its order. */
    static String text(PDDocument pdf) {
        return String.join(
                        " ",
                        of(pdf).stream()
                                .map(line -> line.strip().replaceFirst("^\\S+ ?", ""))
                                .toList())
                .replaceAll("\\s+", " ");
    }

    private void read(PDStructureNode node, int depth) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                lines.add("  ".repeat(depth) + element.getStructureType() + scope(element) + " ");
                read(element, depth + 1);
            } else if (kid instanceof Integer mcid && node instanceof PDStructureElement element) {
                add(element.getPage(), mcid, depth);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage(), reference.getMCID(), depth);
            }
        }
    }

    private void add(PDPage page, int mcid, int depth) {
        var content = words.computeIfAbsent(page.getCOSObject(), _ -> contents(page));
        lines.add("  ".repeat(depth) + ": " + content.getOrDefault(mcid, ""));
    }

    private static String scope(PDStructureElement element) {
        var scope = element.getCOSObject().getCOSDictionary(COSName.A) == null
                ? null
                : element.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope");
        return scope == null ? "" : "[" + scope + "]";
    }

    private static Map<Integer, String> contents(PDPage page) {
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var contents = new HashMap<Integer, String>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> contents.merge(content.getMCID(), words(content), String::concat));
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String words(PDMarkedContent content) {
        var words = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                words.append(position.getUnicode());
            }
        }
        return words.toString();
    }
}
