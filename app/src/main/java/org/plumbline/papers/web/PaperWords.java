package org.plumbline.papers.web;

import org.plumbline.govuk.Tag;
import org.plumbline.papers.Paper;

/** How pages say how far a paper is. */
final class PaperWords {
    private PaperWords() {}

    static Tag tag(Paper paper) {
        return switch (paper.state()) {
            case DRAFT -> Tag.of("Draft", Tag.Colour.YELLOW);
            case FROZEN -> Tag.of("Frozen", Tag.Colour.BLUE);
            case PUBLISHED -> Tag.of("Published", Tag.Colour.GREEN);
        };
    }
}
