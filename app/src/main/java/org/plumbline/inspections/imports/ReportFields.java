package org.plumbline.inspections.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.Judgment;

/**
 * What an import says of the report as a whole.
 *
 * @param forceName empty while it is not known
 * @param published null: not known
 * @param frameworkId empty for none
 * @param supersedes the id of the report of which this is a new version; empty for a report of its own
 */
public record ReportFields(
        String forceName,
        String programme,
        String title,
        @Nullable LocalDate published,
        String frameworkId,
        String supersedes,
        List<Judgment> judgments) {
    public ReportFields {
        judgments = List.copyOf(judgments);
    }

    static ReportFields unknown(@Nullable LocalDate published) {
        return new ReportFields("", "", "", published, "", "", List.of());
    }
}
