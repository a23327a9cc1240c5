package org.plumbline.inspections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about an inspection report. */
public sealed interface ReportFact extends Fact {
    /** A file of the report was taken in; effective on the day it came. */
    record Received(String fileDigest, String fileName, String mediaType) implements ReportFact {}

    /** A person confirmed what the report says; a correction of this is the confirmation of a new version. */
    record Confirmed(
            String force,
            String forceName,
            String programme,
            String title,
            @Nullable LocalDate published,
            String frameworkId,
            List<Judgment> judgments,
            List<Practice> practices,
            FindingCounts counts)
            implements ReportFact {
        public Confirmed {
            judgments = List.copyOf(judgments);
            practices = List.copyOf(practices);
        }
    }

    /** One file's place was taken by another version of the same report. */
    record Superseded(String fileDigest, String byFileDigest) implements ReportFact {}
}
