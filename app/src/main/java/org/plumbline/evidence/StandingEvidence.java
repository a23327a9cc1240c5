package org.plumbline.evidence;

import java.util.List;
import org.plumbline.findings.ClosureProof;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** The evidence that counts for a finding, as it is frozen with the request to close it. */
@Component
class StandingEvidence implements ClosureProof {
    private final Evidence evidence;

    StandingEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<FindingFact.Proof> of(Finding finding, Vantage vantage) {
        return evidence.of(finding.subject().toString(), vantage).stream()
                .flatMap(item -> item.standing().map(revision -> proof(item, revision)).stream())
                .toList();
    }

    private static FindingFact.Proof proof(EvidenceItem item, Revision revision) {
        return new FindingFact.Proof(
                item.subject().toString(),
                revision.number(),
                item.title(),
                revision.content().digest(),
                revision.speaksOf().from(),
                revision.speaksOf().until());
    }
}
