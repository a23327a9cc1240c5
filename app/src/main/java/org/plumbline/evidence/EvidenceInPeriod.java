package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.ClosureCondition;
import org.plumbline.findings.ClosureStep;
import org.plumbline.findings.Finding;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.springframework.stereotype.Component;

/** Before a finding is closed, some evidence must speak of the time after the work was done. */
@Component
class EvidenceInPeriod implements ClosureCondition {
    private final Evidence evidence;

    EvidenceInPeriod(Evidence evidence) {
        this.evidence = evidence;
    }

    /** A piece of evidence and the revision of it that counts. */
    private record Piece(EvidenceItem item, Revision revision) {}

    @Override
    public List<ClosureStep> of(Finding finding, Vantage vantage) {
        LocalDate day = finding.progress().workCompletedOn().orElse(finding.receivedOn());
        String since = finding.progress().workCompletedOn().isPresent()
                ? Dates.words(day) + ", the day on which the work was said to be complete"
                : Dates.words(day) + ", from which the finding counts";
        List<Piece> standing = standing(finding, vantage);
        return List.of(standing.stream()
                .filter(piece -> piece.revision().speaksOf().reachesPast(day))
                .findFirst()
                .map(piece ->
                        new ClosureStep(true, "There is evidence of the time after " + since + ": " + title(piece)))
                .orElseGet(() -> new ClosureStep(
                        false,
                        standing.isEmpty()
                                ? "There is no evidence yet; it must speak of the time after " + since + "."
                                : "No evidence speaks of the time after " + since + ". The latest ends earlier: "
                                        + title(latest(standing)))));
    }

    private static Piece latest(List<Piece> standing) {
        return standing.stream()
                .max(Comparator.comparing(piece ->
                        Optional.ofNullable(piece.revision().speaksOf().until()).orElse(LocalDate.MAX)))
                .orElseThrow();
    }

    private static String title(Piece piece) {
        return "“" + piece.item().title() + "”, revision " + piece.revision().number() + ", about "
                + piece.revision().speaksOf().words() + ".";
    }

    private List<Piece> standing(Finding finding, Vantage vantage) {
        return evidence.of(finding.subject().toString(), vantage).stream()
                .flatMap(item -> item.standing().map(revision -> new Piece(item, revision)).stream())
                .toList();
    }
}
