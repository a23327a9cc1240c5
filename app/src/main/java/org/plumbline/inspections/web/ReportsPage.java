package org.plumbline.inspections.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** Every report that can be seen, and the imports on their way. */
public record ReportsPage(List<ReportRow> reports, List<ImportRow> imports) implements Page {
    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    /** "2 reports". */
    public String count() {
        return reports.isEmpty()
                ? "No report is registered, as far as you may see from here."
                : reports.size() + (reports.size() == 1 ? " report" : " reports");
    }
}
