package org.plumbline.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * A piece of evidence as far as the entries about it say.
 *
 * @param force the slug of the force that it is about
 * @param givenBy as a role
 * @param revisions in order, never empty
 * @param subjects what it is evidence for, {@code kind/id}, sorted
 * @param lastEntry the index of the last entry about it
 */
public record EvidenceItem(
        String id,
        String force,
        String title,
        String givenBy,
        Marking marking,
        Optional<Instant> embargoedUntil,
        List<Revision> revisions,
        List<String> subjects,
        long lastEntry) {
    public static final String KIND = "evidence";

    public EvidenceItem {
        revisions = List.copyOf(revisions);
        subjects = List.copyOf(subjects);
    }

    /** What entries come to; empty while none of them adds it. */
    public static Optional<EvidenceItem> after(List<Entry> entries) {
        return EvidenceFold.of(entries);
    }

    /** Whether a subject, {@code kind/id}, is of a kind for which there can be evidence. */
    public static boolean canBeFor(String subject) {
        return EvidenceRules.linkable(subject);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public Revision latest() {
        return revisions.getLast();
    }

    /** The revision that counts; empty where the last one was withdrawn. */
    public Optional<Revision> standing() {
        return Optional.of(latest())
                .filter(revision -> revision.withdrawnBecause().isEmpty());
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream().filter(one -> one.number() == number).findFirst();
    }
}
