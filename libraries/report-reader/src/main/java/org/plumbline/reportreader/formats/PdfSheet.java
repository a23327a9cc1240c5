package org.plumbline.reportreader.formats;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A page as it is looked at: cropped, turned, its corner at the top left, in points. */
record PdfSheet(double left, double bottom, double width, double height, int turn) {

    static final PdfSheet NONE = new PdfSheet(0, 0, 0, 0, 0);

    static PdfSheet of(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new PdfSheet(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getWidth(),
                box.getHeight(),
                Math.floorMod(page.getRotation(), 360));
    }

    double lookedAtHeight() {
        return turn == 90 || turn == 270 ? width : height;
    }

    PdfGlyph place(String text, Matrix rendering, double advance, double size, PdfFace face, boolean furniture) {
        double across = rendering.getTranslateX() - left;
        double up = rendering.getTranslateY() - bottom;
        double x =
                switch (turn) {
                    case 90 -> up;
                    case 180 -> width - across;
                    case 270 -> height - up;
                    default -> across;
                };
        double y =
                switch (turn) {
                    case 90 -> across;
                    case 180 -> up;
                    case 270 -> width - across;
                    default -> height - up;
                };
        int angle = angle(rendering);
        if (angle != 0) {
            double radians = Math.toRadians(angle);
            double level = x * Math.cos(radians) - y * Math.sin(radians);
            y = x * Math.sin(radians) + y * Math.cos(radians);
            x = level;
        }
        return new PdfGlyph(text, angle, x, x + advance, y, size, face, furniture);
    }

    private int angle(Matrix rendering) {
        if (rendering.getShearY() == 0 && rendering.getScaleX() > 0 && turn == 0) {
            return 0;
        }
        double drawn = Math.toDegrees(Math.atan2(rendering.getShearY(), rendering.getScaleX()));
        return Math.floorMod(Math.round(drawn) - turn, 360);
    }
}
