package org.plumbline.papers.update;

import java.time.LocalDate;
import org.plumbline.record.Fact;

/** What can be recorded about a figure that somebody published; the entry's source is the document that has it. */
public sealed interface PublishedFigureFact extends Fact {
    String KIND = "published-figure";

    /**
     * A document states a figure of a committee's update; a correction states the right one and names this entry.
     *
     * @param force the slug of the force
     * @param viewer the slug of the organisation whose meeting it was
     * @param meeting the day of the meeting
     * @param lastMeeting the day of the meeting before it
     * @param figure the name that an update gives the figure: {@code submitted.total.since}
     * @param words as printed: "119 (+66)"
     */
    record Stated(
            String force,
            String viewer,
            LocalDate meeting,
            LocalDate lastMeeting,
            String figure,
            long value,
            String words)
            implements PublishedFigureFact {}
}
