package org.plumbline.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.findings.CauseLine;
import org.plumbline.findings.Finding;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** How many pieces of evidence count for a cause of concern and its recommendations, each once. */
@Component
class CauseEvidence implements CauseLine {
    private final Evidence evidence;

    CauseEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Optional<String> of(Finding cause, List<Finding> parts, Vantage vantage) {
        long pieces = Stream.concat(Stream.of(cause), parts.stream())
                .flatMap(finding -> evidence.of(finding.subject().toString(), vantage).stream())
                .filter(item -> item.standing().isPresent())
                .map(EvidenceItem::id)
                .distinct()
                .count();
        return Optional.of(
                pieces == 0
                        ? "No evidence."
                        : pieces == 1 ? "1 piece of evidence." : "%,d pieces of evidence.".formatted(pieces));
    }
}
