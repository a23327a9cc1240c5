package org.plumbline.reportreader.formats;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes PDFs for tests: text at places on A4 pages, and the broken and hostile kinds. */
public final class TestingPdf implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDFont plain;
    private final PDFont bold;
    private PDPageContentStream content;

    public TestingPdf() throws IOException {
        plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        content = begun(document, PDRectangle.A4);
    }

    private static PDPageContentStream begun(PDDocument document, PDRectangle size) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    /** One whose letters are in an embedded font with its own codes, as word processors write them. */
    public static byte[] embedded(String... texts) throws IOException {
        try (PDDocument document = new PDDocument();
                var in = PDFont.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, in);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < texts.length; i++) {
                    show(content, font, 11, 72, 770 - 14 * i, texts[i]);
                }
            }
            return saved(document);
        }
    }

    public TestingPdf page() throws IOException {
        return page(PDRectangle.A4);
    }

    public TestingPdf page(PDRectangle size) throws IOException {
        content.close();
        content = begun(document, size);
        return this;
    }

    /** Text at so many points from the left and, unlike PDF's own count, from the top. */
    public TestingPdf text(double left, double top, double size, String text) throws IOException {
        show(content, plain, size, left, PDRectangle.A4.getHeight() - top, text);
        return this;
    }

    public TestingPdf bold(double left, double top, double size, String text) throws IOException {
        show(content, bold, size, left, PDRectangle.A4.getHeight() - top, text);
        return this;
    }

    private static void show(PDPageContentStream content, PDFont font, double size, double x, double y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(text);
        content.endText();
    }

    public TestingPdf picture() throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, image), 72, 72, 400, 400);
        return this;
    }

    /** A drawing that draws another, and so on, each the next so many times; the last draws the first if it loops. */
    public TestingPdf drawings(int depth, int times, boolean loops) throws IOException {
        PDFormXObject[] forms = new PDFormXObject[depth];
        for (int i = 0; i < depth; i++) {
            forms[i] = new PDFormXObject(document);
            forms[i].setResources(new PDResources());
            forms[i].setBBox(PDRectangle.A4);
        }
        for (int i = 0; i < depth; i++) {
            if (i + 1 < depth || loops) {
                forms[i].getResources().put(COSName.getPDFName("Next"), forms[(i + 1) % depth]);
                try (var out = forms[i].getCOSObject().createOutputStream()) {
                    out.write("/Next Do\n".repeat(times).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        content.drawForm(forms[0]);
        return this;
    }

    public TestingPdf drawing(byte[] operators) throws IOException {
        content.close();
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (var out = page.getContentStreams().next().getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators);
        }
        content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
        return this;
    }

    public byte[] bytes() throws IOException {
        content.close();
        return saved(document);
    }

    /** The same, kept under passwords; without the user's, it does not open. */
    public byte[] encrypted(String owner, String user) throws IOException {
        content.close();
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
        return saved(document);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Makes one and closes it. */
    public static byte[] of(Writing writing) throws IOException {
        try (TestingPdf pdf = new TestingPdf()) {
            writing.write(pdf);
            return pdf.bytes();
        }
    }

    /** What is put on the pages. */
    @FunctionalInterface
    public interface Writing {
        void write(TestingPdf pdf) throws IOException;
    }

    /** A PDF written by hand from its objects, the first of which is the catalogue. */
    public static byte[] byHand(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        int[] places = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            places[i] = pdf.length();
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int place : places) {
            pdf.append("%010d 00000 n \n".formatted(place));
        }
        pdf.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\nstartxref\n");
        pdf.append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
