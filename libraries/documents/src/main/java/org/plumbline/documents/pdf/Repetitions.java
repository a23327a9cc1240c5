package org.plumbline.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Pieces of pages that only repeat what was said before, and so are no part of the text (PDF/UA-1, 7.1 and 7.8). */
final class Repetitions {

    private final PDDocument pdf;
    private final Map<PDPage, Set<Integer>> pieces = new LinkedHashMap<>();

    Repetitions(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Notes the piece of a page with this marked-content identifier. */
    void add(PDPage page, int mcid) {
        pieces.computeIfAbsent(page, _ -> new TreeSet<>()).add(mcid);
    }

    /** Marks the pieces in their pages as pagination artifacts and takes them out of the way back to the structure. */
    void becomeArtifacts() throws IOException {
        for (var entry : pieces.entrySet()) {
            rewrite(entry.getKey(), entry.getValue());
            forget(entry.getKey(), entry.getValue());
        }
    }

    private void rewrite(PDPage page, Set<Integer> mcids) throws IOException {
        var tokens = new ArrayList<Object>();
        for (var token : new PDFStreamParser(page).parse()) {
            tokens.add(token);
            if (token instanceof Operator operator && operator.getName().equals("BDC") && isOneOf(tokens, mcids)) {
                tokens.set(tokens.size() - 3, COSName.ARTIFACT);
                tokens.set(tokens.size() - 2, pagination());
            }
        }
        var stream = new PDStream(pdf);
        try (var output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(output).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static boolean isOneOf(List<Object> tokens, Set<Integer> mcids) {
        return tokens.get(tokens.size() - 2) instanceof COSDictionary properties
                && mcids.contains(properties.getInt(COSName.MCID));
    }

    private static COSDictionary pagination() {
        var properties = new COSDictionary();
        properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return properties;
    }

    private void forget(PDPage page, Set<Integer> mcids) {
        var parents = parents(page.getStructParents());
        mcids.forEach(mcid -> parents.set(mcid, COSNull.NULL));
    }

    /** The setter writes the way back as one flat list of key, parents, key, parents. */
    private COSArray parents(int key) {
        var tree = pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        var numbers = tree.getCOSObject().getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            COSBase parents = numbers.getObject(i + 1);
            if (numbers.getObject(i) instanceof COSInteger number
                    && number.intValue() == key
                    && parents instanceof COSArray list) {
                return list;
            }
        }
        throw new IllegalStateException("The page with key " + key + " has no way back to the structure");
    }
}
