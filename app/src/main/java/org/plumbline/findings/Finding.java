package org.plumbline.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * A finding as far as the entries about it say.
 *
 * @param id its report's id, a dot, and its reference with dots for slashes
 * @param received what the report says, as confirmed last
 * @param receivedOn the day from which it counts: its report's publication
 * @param levelSince the day on which the inspectorate set the level
 * @param repeats where the same was found before, as recorded
 * @param updatedAt when the last entry was recorded
 * @param lastEntry the index of that entry
 */
public record Finding(
        String id,
        FindingFact.Confirmed received,
        LocalDate receivedOn,
        Optional<Level> level,
        Optional<LocalDate> levelSince,
        Optional<Owner> owner,
        Dates dates,
        Progress progress,
        List<Repeat> repeats,
        Instant updatedAt,
        long lastEntry) {
    public static final String KIND = "finding";

    public Finding {
        repeats = List.copyOf(repeats);
    }

    /** What entries come to; empty while none of them confirms the finding. */
    public static Optional<Finding> after(List<Entry> entries) {
        return FindingFold.of(entries);
    }

    /** The id of a report's finding. */
    public static String id(String reportId, String ref) {
        return reportId + "." + ref.replace('/', '.');
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** When the inspectorate closed it; level 1 closes by itself. */
    public Optional<LocalDate> closedOn() {
        return progress.closedOn()
                .or(() -> level.filter(Level.ARCHIVED::equals).isPresent() ? levelSince : Optional.empty());
    }

    /** How far it is, lateness aside; never {@link Status#LATE}. */
    public Status stage() {
        if (progress.withdrawnOn().isPresent()) {
            return Status.WITHDRAWN;
        }
        if (closedOn().isPresent()) {
            return Status.CLOSED;
        }
        if (progress.submission().isPresent()) {
            return closedByForce() ? Status.CLOSED_BY_FORCE : Status.SUBMITTED;
        }
        if (progress.request().isPresent()) {
            return Status.AWAITING_SIGN_OFF;
        }
        if (progress.returned().isPresent()) {
            return Status.RETURNED;
        }
        return progress.workCompletedOn().isPresent() ? Status.WORK_COMPLETE : Status.OPEN;
    }

    /** How far it is on a day. */
    public Status status(LocalDate asAt) {
        return stage().seenOn(asAt, dates.nearest());
    }

    /** At level 2, and only while it is at level 2, the force's letter closes its record. */
    private boolean closedByForce() {
        Optional<Level> two = Optional.of(Level.CLOSED_BY_FORCE);
        return level.equals(two)
                && progress.submission().flatMap(Progress.Submission::level).equals(two)
                && progress.submission().filter(s -> !s.letter().isEmpty()).isPresent();
    }
}
