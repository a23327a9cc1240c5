package org.plumbline.inspections.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.Framework;
import org.plumbline.inspections.Report;

/**
 * All there is to know about an import in review.
 *
 * @param doubts for each live item's number its doubts
 * @param known reports of the register of which this could be a new version
 * @param entered what the register has of the report of which this is said to be a new version
 */
public record Review(
        ReportImport reportImport,
        Worklist worklist,
        List<ImportWarning> warnings,
        Map<Integer, List<String>> doubts,
        List<Tally> tallies,
        Optional<Framework> framework,
        List<Report> known,
        List<ConfirmedItem> entered) {
    public List<ImportItem> items() {
        return worklist.items();
    }

    public int count(ItemState state) {
        return (int) items().stream().filter(item -> item.state() == state).count();
    }

    /** Unconfirmed items about which nothing is doubtful. */
    public List<ImportItem> unproblematic() {
        return items().stream()
                .filter(item -> item.state() == ItemState.UNCONFIRMED)
                .filter(item -> doubts.getOrDefault(item.number(), List.of()).isEmpty())
                .toList();
    }

    /** What a new version changes in the register; empty for a report of its own. */
    public Optional<VersionDifference> difference() {
        return reportImport.fields().supersedes().isEmpty()
                ? Optional.empty()
                : Optional.of(VersionDifference.between(entered, worklist.findings()));
    }
}
