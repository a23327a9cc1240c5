package org.plumbline.inspections.web;

import java.util.Optional;
import org.plumbline.inspections.imports.ImportState;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * How far an import has come.
 *
 * @param items how many items were read; 0 before
 */
public record ImportPage(ReportImport reportImport, int items) implements Page {
    @Override
    public String title() {
        return "Import of " + reportImport.fileName();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return OwnImports.path(reportImport);
    }

    public boolean waiting() {
        return reportImport.state().waiting();
    }

    public boolean inReview() {
        return reportImport.state() == ImportState.REVIEW;
    }

    public boolean discardable() {
        return inReview() || reportImport.state() == ImportState.UNREADABLE;
    }

    public String received() {
        return "Received on " + Dates.words(reportImport.receivedAt());
    }

    /** What has happened last, in a sentence. */
    public String sentence() {
        return switch (reportImport.state()) {
            case RECEIVED -> "The file is kept and waits to be read.";
            case READING -> "The file is being read. This takes up to half a minute.";
            case REVIEW ->
                items == 0
                        ? "The file was read, and no finding was found in it."
                        : "The file was read: " + items + (items == 1 ? " item is" : " items are") + " to be reviewed.";
            case UNREADABLE -> reportImport.problem();
            case REGISTERED -> "The report is registered.";
            case DISCARDED -> "This import was discarded.";
        };
    }
}
