package org.plumbline.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.plumbline.documents.Picture;

/** Turns pictures into PNG for formats that know no SVG, with the letters of the papers' own fonts. */
public final class PictureDrawing {

    /** A full-width picture on A4 paper, in CSS pixels; drawn at two dots a pixel and more. */
    private static final int WIDTH = 640;

    private static final int DOTS_PER_INCH = 240;

    private PictureDrawing() {}

    /** The picture as a PNG file; one that is PNG already stays as it is. */
    public static byte[] png(Picture picture) {
        return switch (picture.format()) {
            case PNG -> picture.bytes();
            case SVG -> drawn(picture);
        };
    }

    private static byte[] drawn(Picture picture) {
        return Setting.set(page(picture), pages -> {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(pages).renderImageWithDPI(0, DOTS_PER_INCH), "png", png);
            return png.toByteArray();
        });
    }

    private static String page(Picture picture) {
        var size = String.format(Locale.ROOT, "%dpx %.2fpx", WIDTH, WIDTH * picture.proportion());
        return """
                <html><head><style>@page { size: %s; margin: 0 } body { margin: 0 } img { width: 100%%; display: block }</style>
                </head><body><img alt="" src="data:image/svg+xml;base64,%s"/></body></html>
                """.formatted(size, picture.base64());
    }
}
