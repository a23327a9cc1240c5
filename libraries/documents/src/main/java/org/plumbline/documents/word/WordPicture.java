package org.plumbline.documents.word;

import org.plumbline.documents.Picture;
import org.plumbline.documents.markup.Markup;

/** Writes a picture into the line, with the words that stand in for it. */
final class WordPicture {

    /** The width of the text on the page in English Metric Units, 36,000 to the millimetre. */
    private static final long WIDTH = 170L * 36_000;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Markup markup;

    WordPicture(Markup markup) {
        this.markup = markup;
    }

    void write(Picture picture, String relation, int number) {
        long width = WIDTH * picture.widthPercent() / 100;
        var cx = Long.toString(width);
        var cy = Long.toString(Math.round(width * picture.proportion()));
        var id = Integer.toString(number);
        var name = "Picture " + number;
        markup.open("w:r").open("w:drawing");
        markup.raw("<wp:inline xmlns:wp=\"" + DRAWING
                + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
        markup.empty("wp:extent", "cx", cx, "cy", cy);
        markup.empty("wp:docPr", "id", id, "name", name, "descr", picture.alternative());
        markup.open("a:graphic", "xmlns:a", DRAWING + "main");
        markup.open("a:graphicData", "uri", DRAWING + "picture");
        markup.open("pic:pic", "xmlns:pic", DRAWING + "picture");
        markup.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", name, "descr", picture.alternative())
                .empty("pic:cNvPicPr")
                .close("pic:nvPicPr");
        markup.open("pic:blipFill").empty("a:blip", "r:embed", relation);
        markup.open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill");
        markup.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        markup.empty("a:ext", "cx", cx, "cy", cy).close("a:xfrm");
        markup.open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close("a:prstGeom")
                .close("pic:spPr");
        markup.close("pic:pic").close("a:graphicData").close("a:graphic").close("wp:inline");
        markup.close("w:drawing").close("w:r");
    }
}
