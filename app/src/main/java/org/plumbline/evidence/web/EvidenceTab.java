package org.plumbline.evidence.web;

import java.util.List;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.RealityTests;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.FindingTab;
import org.plumbline.findings.Findings;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.plumbline.web.Part;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The evidence for a finding: what counts, what was tested, and what was frozen when closure was asked for. */
@Component
@Order(30)
class EvidenceTab implements FindingTab {
    private final Evidence evidence;
    private final RealityTests tests;
    private final Findings findings;
    private final Linked linked;
    private final EvidenceHands hands;

    EvidenceTab(Evidence evidence, RealityTests tests, Findings findings, Linked linked, EvidenceHands hands) {
        this.evidence = evidence;
        this.tests = tests;
        this.findings = findings;
        this.linked = linked;
        this.hands = hands;
    }

    @Override
    public String slug() {
        return "evidence";
    }

    @Override
    public String words() {
        return "Evidence";
    }

    @Override
    public Part of(Finding finding, Vantage vantage, Visitor visitor) {
        String subject = finding.subject().toString();
        List<EvidenceItem> all = evidence.of(subject, vantage);
        boolean adds = hands.reaches(finding.received().force(), vantage, visitor)
                && (visitor.may(Permission.MANAGE_FINDINGS)
                        || visitor.may(Permission.OWN_FINDINGS)
                        || visitor.may(Permission.JUDGE_FINDINGS));
        return new EvidencePart(
                finding.id(),
                rows(all.stream().filter(item -> item.standing().isPresent()).toList(), vantage),
                rows(all.stream().filter(item -> item.standing().isEmpty()).toList(), vantage),
                tests.of(subject, vantage).stream()
                        .map(test -> RealityTestRow.of(test, linked, vantage))
                        .toList(),
                frozen(findings.history(finding.id(), vantage)),
                adds && !vantage.moved());
    }

    private List<EvidenceRow> rows(List<EvidenceItem> items, Vantage vantage) {
        return items.stream().map(item -> EvidenceRow.of(item, linked, vantage)).toList();
    }

    /** What each request to close froze, the latest first. */
    static List<EvidencePart.Frozen> frozen(List<Entry> history) {
        return history.reversed().stream()
                .filter(entry -> entry.fact() instanceof FindingFact.ClosureRequested)
                .map(entry -> new EvidencePart.Frozen(
                        Dates.words(entry.recordedAt()),
                        entry.index(),
                        ((FindingFact.ClosureRequested) entry.fact()).proofs()))
                .toList();
    }
}
