package org.plumbline.inspections.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.Register;
import org.plumbline.inspections.Report;
import org.plumbline.record.Addresses;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** Knows when a file is a new version of a report that is in the register, and what it has there. */
@Component
final class VersionsOfReports {
    private final Register register;
    private final ItemRows items;

    VersionsOfReports(Register register, ItemRows items) {
        this.register = register;
        this.items = items;
    }

    /** The id of the report of the same force and programme; empty where there is none. */
    String of(String forceName, String programme, List<Report> reports) {
        if (forceName.isBlank() || programme.isBlank()) {
            return "";
        }
        return reports.stream()
                .filter(report -> Addresses.slug(report.forceName()).equals(Addresses.slug(forceName)))
                .filter(report -> Addresses.slug(report.programme()).equals(Addresses.slug(programme)))
                .map(Report::id)
                .findFirst()
                .orElse("");
    }

    List<ConfirmedItem> entered(String reportId, Vantage vantage) {
        return reportId.isEmpty() ? List.of() : register.entered(reportId, vantage);
    }

    /** References that items of a report have or once had. */
    Set<String> taken(String reportId, Vantage vantage) {
        if (reportId.isEmpty()) {
            return Set.of();
        }
        Set<String> taken = new HashSet<>(items.referencesOf(reportId));
        entered(reportId, vantage).forEach(item -> taken.add(item.ref()));
        return taken;
    }

    /** The items with what they are in the register, as far as their words tell. */
    Worklist matched(List<ImportItem> all, String reportId, Vantage vantage) {
        Set<String> taken = taken(reportId, vantage);
        List<ImportItem> proposed = Matching.proposed(all, entered(reportId, vantage));
        return new Worklist(References.given(proposed, taken), taken);
    }
}
