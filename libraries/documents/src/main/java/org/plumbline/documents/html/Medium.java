package org.plumbline.documents.html;

/** Where the markup will be read. */
enum Medium {
    /** A page that stands alone. */
    SCREEN,
    /** Within a page of the application, on its own site. */
    EMBEDDED,
    /** Set in pages as a PDF. */
    PAPER
}
