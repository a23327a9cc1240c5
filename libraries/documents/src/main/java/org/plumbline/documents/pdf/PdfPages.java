package org.plumbline.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plumbline.documents.Document;
import org.plumbline.documents.html.HtmlPages;

/** Sets documents as tagged PDF for A4 paper, conforming to PDF/UA-1. */
public final class PdfPages {

    private final HtmlPages html = new HtmlPages();

    /** The bytes of the file, equal for equal documents; {@link PictureNotDrawn} when a picture is broken. */
    public byte[] bytes(Document document) {
        var markup = PaperFonts.drawable(html.forPaper(document));
        return Setting.set(markup, pages -> {
            StructureTree.tidy(pages);
            fix(pages, document, markup);
            var bytes = new ByteArrayOutputStream();
            pages.save(bytes);
            return bytes.toByteArray();
        });
    }

    /** Takes the clock out of the file: its date is the document's, its identity comes from its content. */
    private static void fix(PDDocument pdf, Document document, String markup) {
        var information = pdf.getDocumentInformation();
        information.setCustomMetadataValue("viewport", null);
        information.setCustomMetadataValue("description", null);
        var produced = calendar(document.imprint().produced());
        information.setCreationDate(produced);
        information.setModificationDate(produced);
        pdf.setDocumentId(ByteBuffer.wrap(digest(markup)).getLong());
    }

    private static Calendar calendar(Instant instant) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.UK);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private static byte[] digest(String markup) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(markup.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
