package org.plumbline.papers.update;

import java.time.LocalDate;
import org.plumbline.web.Dates;

/** What the writers of sections share: the brief, the evidence, the tally, and the figures numbered so far. */
record Desk(Brief brief, Evidence evidence, Tally tally, Figures figures) {
    LocalDate asAt() {
        return brief.meeting();
    }

    String sinceLast() {
        return "since the last meeting on " + Dates.words(brief.lastMeeting());
    }
}
