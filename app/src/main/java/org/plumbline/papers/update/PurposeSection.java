package org.plumbline.papers.update;

import java.util.List;
import org.plumbline.documents.Block;
import org.plumbline.web.Dates;

/** What the paper is for, and how to check it. */
final class PurposeSection {
    private PurposeSection() {}

    static List<Block> blocks(Desk desk) {
        Brief brief = desk.brief();
        return List.of(
                Block.Paragraph.of("To tell the " + brief.forum() + " what HMICFRS inspected and found at "
                        + brief.forceName()
                        + ", what the force has submitted for closure, and what changed since the last"
                        + " meeting on " + Dates.words(brief.lastMeeting()) + "."),
                Block.Paragraph.of("Submitted means that the force has asked for closure. Closed means that the"
                        + " inspectorate has agreed. Each figure carries a number, which leads to its line in the annex:"
                        + " the entries of the record it comes from, their document, their date and their age. What measures say"
                        + " names its entries beside each figure."));
    }
}
