package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What is asked of a font again and again, answered once: its weight, its pitch, what its codes stand for. */
final class PdfFace {

    /** Stands for a glyph that stands for nothing known. */
    static final String UNKNOWN = "�";

    private static final int SEMI_BOLD = 600;

    private final PDFont font;
    private final boolean bold;
    private final boolean fixedPitch;
    private final double unit;
    private final Map<Integer, String> texts = new HashMap<>();

    PdfFace(PDFont font) throws IOException {
        requireLetters(font);
        this.font = font;
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        this.bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("demi")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMI_BOLD));
        this.fixedPitch = name.contains("courier") || name.contains("mono");
        this.unit = font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleY()) * 1000 : 1;
    }

    /** PDFBox would go on without the list of letters if it is damaged, and guess. */
    private static void requireLetters(PDFont font) throws IOException {
        if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) {
            SoundPage.checked(letters);
        } else if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) == null
                && font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            throw new Flaw("the list of letters its font names", "none");
        }
    }

    boolean bold() {
        return bold;
    }

    boolean fixedPitch() {
        return fixedPitch;
    }

    /** How large an em of this font is at size 1; fonts whose glyphs are drawings choose it themselves. */
    double unit() {
        return unit;
    }

    String text(int code) throws IOException {
        String known = texts.get(code);
        if (known == null) {
            known = Letters.plain(lookUp(code));
            texts.put(code, known);
        }
        return known;
    }

    private String lookUp(int code) throws IOException {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text != null) {
            return text;
        }
        return font instanceof PDSimpleFont ? String.valueOf((char) code) : UNKNOWN;
    }
}
