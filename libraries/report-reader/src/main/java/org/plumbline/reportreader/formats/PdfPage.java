package org.plumbline.reportreader.formats;

import java.util.List;

/** A page as rows in reading order; its height is in points, as looked at. */
record PdfPage(int number, double height, List<PdfRow> rows, boolean pictures) {

    static PdfPage of(int number, double height, PdfGlyphs.Drawn drawn) {
        return new PdfPage(number, height, PdfRows.of(drawn.runs()), drawn.pictures());
    }
}
