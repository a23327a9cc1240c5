package org.plumbline.benchmarks.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Sets text on A4 pages, line by line, with a running head and a numbered foot. */
final class Sheets implements AutoCloseable {
    private static final float LEFT = 62;
    private static final float RIGHT = PDRectangle.A4.getWidth() - 62;
    private static final float TOP = PDRectangle.A4.getHeight() - 80;
    private static final float FOOT = 74;
    private static final float BODY = 10.5f;

    private final PDDocument document;
    private final PDFont font;
    private final String runningHead;
    private final Map<String, Float> widths = new HashMap<>();
    private @Nullable PDPageContentStream page;
    private float y;

    Sheets(PDDocument document, Typeface face, String runningHead) throws IOException {
        this.document = document;
        this.font = face.in(document);
        this.runningHead = runningHead;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    void heading(String text) throws IOException {
        y -= 10;
        set(text, 16, LEFT);
    }

    void paragraph(String text) throws IOException {
        set(text, BODY, LEFT);
    }

    void bullet(String text) throws IOException {
        room(BODY);
        show("•", BODY, LEFT + 8, y - 1.35f * BODY);
        set(text, BODY, LEFT + 22);
    }

    void row(String first, String second) throws IOException {
        room(BODY);
        show(second, BODY, LEFT + 330, y - 1.35f * BODY);
        set(first, BODY, LEFT);
    }

    private void set(String text, float size, float left) throws IOException {
        StringBuilder line = new StringBuilder();
        float width = 0;
        float space = width(" ") * size;
        for (String word : text.split(" ", -1)) {
            float wide = width(word) * size;
            if (!line.isEmpty() && left + width + space + wide > RIGHT) {
                line(line.toString(), size, left);
                line.setLength(0);
                width = 0;
            }
            width += (line.isEmpty() ? 0 : space) + wide;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(line.toString(), size, left);
        y -= 0.6f * size;
    }

    private void line(String text, float size, float left) throws IOException {
        room(size);
        y -= 1.35f * size;
        show(text, size, left, y);
    }

    /** The width of a word at a size of 1, worked out once. */
    private float width(String word) throws IOException {
        Float known = widths.get(word);
        if (known == null) {
            known = font.getStringWidth(word) / 1000;
            widths.put(word, known);
        }
        return known;
    }

    private void room(float size) throws IOException {
        if (page == null || y - 1.35f * size < FOOT) {
            close();
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            show(runningHead, 8, LEFT, PDRectangle.A4.getHeight() - 46);
            show(String.valueOf(pages()), 8, RIGHT - 10, 42);
            y = TOP;
        }
    }

    private void show(String text, float size, float x, float baseline) throws IOException {
        PDPageContentStream stream = page;
        if (stream == null) {
            throw new IllegalStateException("there is no page yet");
        }
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, baseline);
        stream.showText(text);
        stream.endText();
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
