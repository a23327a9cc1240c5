package org.plumbline.inspections.web;

import java.util.Optional;
import org.plumbline.inspections.Grade;
import org.plumbline.inspections.Report;
import org.plumbline.web.Dates;

/** One report in the list. */
public record ReportRow(
        String id, String title, String force, String programme, String published, String grades, String findings) {
    static ReportRow of(Report report) {
        long graded = report.judgments().stream()
                .filter(judgment -> judgment.grade() != Grade.UNGRADED)
                .count();
        return new ReportRow(
                report.id(),
                report.title(),
                report.forceName(),
                report.programme(),
                Dates.words(Optional.ofNullable(report.published())),
                graded == 0 ? "none" : String.valueOf(graded),
                report.counts().inWords());
    }
}
