package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages a PDF lists, all of them: PDFBox leaves out what it cannot find, and puts an empty page for a missing one.
 */
final class PdfPages {

    static final int MOST_PAGES = 5_000;

    private static final int MOST_BRANCHES = 50_000;

    private PdfPages() {}

    static List<SoundPage> of(PDDocument document) throws IOException {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw new Flaw("a list of pages", "none");
        }
        List<SoundPage> pages = new ArrayList<>();
        for (COSDictionary page : leaves(root)) {
            pages.add(new SoundPage(page, document.getResourceCache()));
        }
        int stated = root.getInt(COSName.COUNT, pages.size());
        if (stated != pages.size() && root.containsKey(COSName.KIDS)) {
            throw new Flaw("%,d pages as it says".formatted(stated), "%,d".formatted(pages.size()));
        }
        return pages;
    }

    private static List<COSDictionary> leaves(COSDictionary root) throws IOException {
        List<COSDictionary> leaves = new ArrayList<>();
        Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            if (!(ahead.pop() instanceof COSDictionary node)) {
                throw new Flaw("page " + (leaves.size() + 1), "nothing");
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                leaves.add(node);
            } else if (branches.add(node)) {
                spread(kids, ahead);
            } else {
                throw new Flaw("a list of pages", "one that leads back to itself");
            }
            if (leaves.size() > MOST_PAGES || branches.size() > MOST_BRANCHES) {
                throw new Excess("more than %,d pages".formatted(MOST_PAGES));
            }
        }
        return leaves;
    }

    private static void spread(COSArray kids, Deque<COSBase> ahead) throws IOException {
        if (kids.size() + ahead.size() > MOST_BRANCHES) {
            throw new Excess("more than %,d pages".formatted(MOST_PAGES));
        }
        for (int i = kids.size() - 1; i >= 0; i--) {
            COSBase kid = kids.getObject(i);
            ahead.push(kid == null ? kids : kid);
        }
    }
}
