package org.plumbline.inspections.web;

import java.util.Optional;
import org.plumbline.inspections.Comparability;
import org.plumbline.inspections.Judgment;
import org.plumbline.inspections.Report;

/** The report before this one under the same programme, and whether its grades may stand beside this one's. */
public record EarlierCycle(Report report, Comparability comparability) {
    /** The grade of an area in it; empty where the grades are not comparable or it had no such area. */
    Optional<String> grade(String area) {
        return comparability.comparable()
                ? report.judgments().stream()
                        .filter(judgment -> judgment.area().equalsIgnoreCase(area))
                        .map(Judgment::grade)
                        .map(grade -> grade.words())
                        .findFirst()
                : Optional.empty();
    }
}
