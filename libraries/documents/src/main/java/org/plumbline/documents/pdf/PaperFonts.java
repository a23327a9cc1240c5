package org.plumbline.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The four faces that papers are set in, and what they can draw. */
final class PaperFonts {

    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-";
    private static final byte[] REGULAR = face("Regular");
    private static final byte[] BOLD = face("Bold");
    private static final byte[] ITALIC = face("Italic");
    private static final byte[] BOLD_ITALIC = face("BoldItalic");
    private static final CmapLookup GLYPHS = glyphs();

    /** Characters that the faces lack, with others that say the same. */
    private static final Map<Integer, String> EQUIVALENT = Map.of(
            0x2010, "-", 0x2011, "-", 0x202F, "\u00A0", 0x2009, " ", 0x200B, "", 0xFEFF, "", 0x2713, "√", 0xFFFD, "□");

    private PaperFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, REGULAR, 400, FontStyle.NORMAL);
        add(builder, BOLD, 700, FontStyle.NORMAL);
        add(builder, ITALIC, 400, FontStyle.ITALIC);
        add(builder, BOLD_ITALIC, 700, FontStyle.ITALIC);
    }

    /** Charts name Arial, which these faces stand in for; else their letters would depend on the machine. */
    private static void add(PdfRendererBuilder builder, byte[] face, int weight, FontStyle style) {
        builder.useFont(
                () -> new ByteArrayInputStream(face),
                "Paper",
                weight,
                style,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        builder.useFont(
                () -> new ByteArrayInputStream(face), "Arial", weight, style, true, EnumSet.of(FSFontUseCase.SVG));
    }

    /** The text with every character that the faces lack replaced by an equivalent one or by its number, {@code [U+1F600]}. */
    static String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || point == '\r' || GLYPHS.getGlyphId(point) != 0) {
                drawable.appendCodePoint(point);
            } else {
                drawable.append(EQUIVALENT.getOrDefault(point, "[U+%04X]".formatted(point)));
            }
        });
        return drawable.toString();
    }

    private static byte[] face(String name) {
        try (InputStream stream = PaperFonts.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (stream == null) {
                throw new IllegalStateException("The font Liberation Sans " + name + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CmapLookup glyphs() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
