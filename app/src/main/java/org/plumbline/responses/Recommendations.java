package org.plumbline.responses;

import java.util.List;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Status;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** What of a report must each be answered: its recommendations. */
@Component
public class Recommendations {
    private final Findings findings;

    Recommendations(Findings findings) {
        this.findings = findings;
    }

    public List<Finding> of(String report, Vantage vantage) {
        return findings.ofReport(report, vantage).stream()
                .filter(finding -> finding.received().kind() == FindingKind.RECOMMENDATION)
                .filter(finding -> finding.stage() != Status.WITHDRAWN)
                .toList();
    }
}
