package org.plumbline.papers.update;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;

/**
 * For whom an update is, about which force, and between which meetings.
 *
 * @param title such as "HMICFRS update"
 * @param force the slug of the force
 * @param forum the body that meets, in words
 * @param viewer the slug of the organisation whose view the paper takes
 * @param meeting the day of the meeting, and the date for which the paper describes the world
 * @param lastMeeting everything after that day, up to and including the meeting's, is "since the last meeting"
 * @param knownBy the instant up to which the record is read; null: when the paper is frozen
 * @param author the slug of the organisation that writes the paper
 * @param issuer its name
 * @param contact the role that answers questions
 */
public record Brief(
        String title,
        String force,
        String forceName,
        String forum,
        String viewer,
        LocalDate meeting,
        LocalDate lastMeeting,
        @Nullable Instant knownBy,
        String author,
        String issuer,
        String contact) {
    public Brief {
        if (title.isBlank() || forum.isBlank() || forceName.isBlank() || issuer.isBlank()) {
            throw new IllegalArgumentException("a paper has a title, a forum, a force and an issuer");
        }
        if (!lastMeeting.isBefore(meeting)) {
            throw new IllegalArgumentException("the last meeting was before this one");
        }
    }

    /** From where the paper looks; as known at {@code otherwise} unless the brief says since when. */
    public Vantage vantage(Instant otherwise) {
        return Vantage.at(
                meeting,
                knownBy == null ? otherwise : knownBy,
                Viewer.of(author).asSeenBy(viewer));
    }

    /** Whether a day lies between the meetings: after the last one, up to and including this one. */
    boolean since(@Nullable LocalDate day) {
        return day != null && day.isAfter(lastMeeting) && !day.isAfter(meeting);
    }
}
