package org.plumbline.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.plumbline.documents.Document;
import org.plumbline.documents.markup.Markup;
import org.plumbline.documents.markup.Parcel;

/** Writes documents as Word files (DOCX). */
public final class WordPages {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The bytes of the file; equal for equal documents. */
    public byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream();
        try (var parcel = new Parcel(bytes)) {
            write(document, parcel);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static void write(Document document, Parcel parcel) throws IOException {
        var relations = new Relations();
        var numbering = new Numbering();
        var body = new WordBody(document, relations, numbering).xml();
        var margins = new WordMargins(document);
        parcel.add("[Content_Types].xml", resource("content-types.xml"));
        parcel.add("_rels/.rels", resource("package-relations.xml"));
        parcel.add("docProps/core.xml", DECLARATION + properties(document));
        parcel.add("word/document.xml", DECLARATION + body);
        parcel.add("word/styles.xml", resource("styles.xml"));
        parcel.add("word/settings.xml", resource("settings.xml"));
        parcel.add("word/numbering.xml", DECLARATION + numbering.xml());
        parcel.add("word/header1.xml", DECLARATION + margins.header());
        parcel.add("word/footer1.xml", DECLARATION + margins.footer());
        parcel.add("word/_rels/document.xml.rels", DECLARATION + relations.xml());
        for (var picture : relations.pictures().entrySet()) {
            parcel.add("word/" + picture.getKey(), picture.getValue());
        }
    }

    private static String properties(Document document) {
        var imprint = document.imprint();
        var produced = imprint.produced().toString();
        var markup = new Markup();
        markup.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        markup.element("dc:title", document.title());
        markup.element("dc:subject", imprint.subject());
        markup.element("dc:creator", imprint.organisation());
        markup.element("dcterms:created", produced, "xsi:type", "dcterms:W3CDTF");
        markup.element("dcterms:modified", produced, "xsi:type", "dcterms:W3CDTF");
        markup.element("dc:language", "en-GB");
        imprint.marking().ifPresent(marking -> markup.element("cp:category", marking.words()));
        return markup.close("cp:coreProperties").toString();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = WordPages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The part " + name + " is missing from the library");
            }
            return stream.readAllBytes();
        }
    }
}
