package org.plumbline.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what the setter leaves untidy in the structure that a screen reader follows: captions beside their tables,
 * empty parts, and column headers said again for every page that a table runs over.
 */
final class StructureTree {

    private static final Set<String> POINTLESS_WHEN_EMPTY = Set.of("THead", "TFoot", "Lbl", "Span", "Div");

    private final PDStructureNode root;
    private final Repetitions repetitions;

    private StructureTree(PDDocument pdf) {
        root = pdf.getDocumentCatalog().getStructureTreeRoot();
        repetitions = new Repetitions(pdf);
    }

    static void tidy(PDDocument pdf) throws IOException {
        var tree = new StructureTree(pdf);
        tree.tidy(tree.root);
        tree.repetitions.becomeArtifacts();
    }

    private void tidy(PDStructureNode node) {
        var kept = new ArrayList<>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tidy(element);
                if (element.getStructureType().equals("THead")) {
                    new FirstPageOnly().keep(element);
                }
                if (!isPointless(element)) {
                    kept.add(tableWithItsCaption(element));
                }
            } else {
                kept.add(kid);
            }
        }
        node.setKids(kept);
        kept.forEach(kid -> {
            if (kid instanceof PDStructureElement element) {
                element.setParent(node);
            }
        });
    }

    private static boolean isPointless(PDStructureElement element) {
        return POINTLESS_WHEN_EMPTY.contains(element.getStructureType())
                && element.getKids().isEmpty();
    }

    /** The setter wraps a table and its caption in a division; the caption belongs into the table, before its rows. */
    private static PDStructureElement tableWithItsCaption(PDStructureElement element) {
        var table = only(element, "Table");
        var caption = only(element, "Caption");
        if (table == null || caption == null || element.getKids().size() != 2) {
            return element;
        }
        var parts = new ArrayList<>(table.getKids());
        parts.addFirst(caption);
        table.setKids(parts);
        caption.setParent(table);
        return table;
    }

    private static @Nullable PDStructureElement only(PDStructureElement parent, String type) {
        List<PDStructureElement> found = parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .filter(kid -> kid.getStructureType().equals(type))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Keeps the column headers of the page on which a table begins and hands those of later pages to the repetitions. */
    private final class FirstPageOnly {

        private @Nullable PDPage first;

        void keep(PDStructureElement element) {
            var kept = new ArrayList<>();
            for (var kid : element.getKids()) {
                if (kid instanceof PDStructureElement child) {
                    keep(child);
                    kept.add(child);
                } else if (kid instanceof PDMarkedContentReference reference && isLater(reference.getPage())) {
                    repetitions.add(reference.getPage(), reference.getMCID());
                } else if (kid instanceof Integer mcid && isLater(element.getPage())) {
                    repetitions.add(element.getPage(), mcid);
                } else {
                    kept.add(kid);
                }
            }
            element.setKids(kept);
        }

        private boolean isLater(PDPage page) {
            if (first == null) {
                first = page;
            }
            return !page.equals(first);
        }
    }
}
