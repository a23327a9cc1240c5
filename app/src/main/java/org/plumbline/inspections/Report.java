package org.plumbline.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * An inspection report that a person confirmed.
 *
 * @param id unique, fit for an address: {@code west-midlands-police-peel-2023-25}
 * @param force the slug of the force's organisation
 * @param programme the inspection programme and cycle in the inspectorate's words: "PEEL 2023–25"
 * @param published null: not known
 * @param frameworkId the assessment framework it was judged by; empty where none is known
 * @param judgments in the order of the report
 * @param counts how many findings of each kind were confirmed
 * @param versions the files in which it came, oldest first, never empty
 */
public record Report(
        String id,
        String force,
        String forceName,
        String programme,
        String title,
        @Nullable LocalDate published,
        String frameworkId,
        List<Judgment> judgments,
        List<Practice> practices,
        FindingCounts counts,
        List<ReportVersion> versions) {
    public static final String KIND = "report";

    public Report {
        judgments = List.copyOf(judgments);
        practices = List.copyOf(practices);
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("report " + id + " came in no file");
        }
    }

    /** SHA-256 of the file of its last version, in hexadecimal. */
    public String fileDigest() {
        return versions.getLast().fileDigest();
    }

    /** From when the report was so in the world: the earlier of its publication and the day its first file came. */
    public LocalDate effectiveOn() {
        LocalDate received = versions.getFirst().receivedOn();
        return published == null || received.isBefore(published) ? received : published;
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** What the entries about one report come to; empty while none of them confirms it. */
    public static Optional<Report> after(List<Entry> entries) {
        return ReportFold.of(entries);
    }
}
