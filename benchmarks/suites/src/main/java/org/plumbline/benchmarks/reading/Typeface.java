package org.plumbline.benchmarks.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The two ways in which reports carry their letters: as an embedded part of a font, and as the name of one. */
enum Typeface {
    EMBEDDED {
        @Override
        PDFont in(PDDocument document) throws IOException {
            return PDType0Font.load(document, LIBERATION.get(), true);
        }
    },
    NAMED {
        @Override
        PDFont in(PDDocument document) {
            return new PDType1Font(FontName.HELVETICA);
        }
    };

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final ThreadLocal<TrueTypeFont> LIBERATION = ThreadLocal.withInitial(Typeface::liberation);

    abstract PDFont in(PDDocument document) throws IOException;

    private static TrueTypeFont liberation() {
        try (InputStream in = PDType0Font.class.getResourceAsStream(LIBERATION_SANS)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox has no " + LIBERATION_SANS);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
