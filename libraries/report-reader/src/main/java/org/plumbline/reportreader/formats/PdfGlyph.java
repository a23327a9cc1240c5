package org.plumbline.reportreader.formats;

/** One glyph as drawn: what it stands for, and where, in points from the top left of the page (see {@link PdfRun}). */
record PdfGlyph(
        String text,
        int angle,
        double left,
        double right,
        double baseline,
        double size,
        PdfFace face,
        boolean furniture) {}
