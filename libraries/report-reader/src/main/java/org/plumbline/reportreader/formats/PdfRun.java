package org.plumbline.reportreader.formats;

/**
 * Glyphs that follow each other on one baseline, as drawn. Positions are in points on the page as it is looked at, from
 * its top left corner; for text at an angle, on the page turned so that the text is level.
 */
final class PdfRun {

    private static final double WORD_GAP = 0.15;
    private static final double RUN_GAP = 0.8;
    private static final double OVERSTRIKE = 0.35;
    private static final double SAME_BASELINE = 0.12;
    private static final double RAISED_SIZE = 0.8;

    final StringBuilder text = new StringBuilder();
    /** The place in the order of drawing, from 0. */
    final int order;

    final int angle;
    final double left;
    final double baseline;
    final double size;
    final boolean fixedPitch;
    final boolean furniture;
    double right;
    int boldGlyphs;
    private boolean spacePending;

    PdfRun(int order, PdfGlyph glyph) {
        this.order = order;
        this.angle = glyph.angle();
        this.left = glyph.left();
        this.right = glyph.left();
        this.baseline = glyph.baseline();
        this.size = glyph.size();
        this.fixedPitch = glyph.face().fixedPitch();
        this.furniture = glyph.furniture();
        append(glyph);
    }

    /** A space as drawn: it counts when something follows it. */
    void space() {
        spacePending = true;
    }

    /** Adds the glyph if it stands where this run goes on, else says false. */
    boolean takes(PdfGlyph glyph) {
        if (glyph.angle() != angle || glyph.furniture() != furniture) {
            return false;
        }
        double gap = glyph.left() - right;
        if (gap > RUN_GAP * size || gap < -OVERSTRIKE * size) {
            return false;
        }
        double raise = baseline - glyph.baseline();
        boolean level = Math.abs(raise) <= SAME_BASELINE * size;
        boolean raised = raise > SAME_BASELINE * size && raise < 0.7 * size && glyph.size() <= RAISED_SIZE * size;
        boolean sameSize = glyph.size() > RAISED_SIZE * size && glyph.size() * RAISED_SIZE < size;
        if (!(level && sameSize) && !raised) {
            return false;
        }
        if (spacePending || gap > WORD_GAP * size) {
            text.append(' ');
        }
        spacePending = false;
        if (raised) {
            appendRaised(glyph);
        } else {
            append(glyph);
        }
        return true;
    }

    private void append(PdfGlyph glyph) {
        text.append(glyph.text());
        boldGlyphs += glyph.face().bold() ? glyph.text().length() : 0;
        right = Math.max(right, glyph.right());
    }

    private void appendRaised(PdfGlyph glyph) {
        text.append(Letters.raised(glyph.text()));
        boldGlyphs += boldGlyphs > 0 ? glyph.text().length() : 0;
        right = Math.max(right, glyph.right());
    }

    /** Whether the same words were drawn in the same place already, as is done to make them look bold. */
    boolean repeats(PdfRun other) {
        return Math.abs(left - other.left) < 0.1 * size
                && Math.abs(baseline - other.baseline) < 0.1 * size
                && text.compareTo(other.text) == 0;
    }
}
