package org.plumbline.responses.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * Every report with the response to it.
 *
 * @param body whether whoever looks is of a local policing body
 */
public record ResponsesPage(List<ResponseRow> rows, boolean body) implements Page {
    @Override
    public String title() {
        return "Responses to reports";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String published(ResponseRow row) {
        return Dates.words(row.publishedOn());
    }

    /** How many reports there are and how many responses are late. */
    public String count() {
        long late = rows.stream().filter(ResponseRow::late).count();
        String reports =
                switch (rows.size()) {
                    case 0 -> "No published report is known.";
                    case 1 -> "One report.";
                    default -> rows.size() + " reports.";
                };
        return late == 0
                ? reports
                : reports + " " + (late == 1 ? "One response is late." : late + " responses are late.");
    }
}
