package org.plumbline.documents.pdf;

/** A picture cannot be drawn: it is broken, or refers to something outside itself, which is never fetched. */
public final class PictureNotDrawn extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    PictureNotDrawn(String reason) {
        super("A picture of the document cannot be drawn: " + reason);
    }
}
