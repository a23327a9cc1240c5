package org.plumbline.evidence.web;

import java.util.List;
import org.plumbline.evidence.Period;
import org.plumbline.findings.FindingFact;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.web.Frame;
import org.plumbline.web.Part;

/**
 * The evidence for one finding.
 *
 * @param standing what counts
 * @param withdrawn what was withdrawn with nothing in its place
 * @param frozen what stood when closure was asked for, the latest request first
 * @param adds whether whoever looks may add to it
 */
public record EvidencePart(
        String findingId,
        List<EvidenceRow> standing,
        List<EvidenceRow> withdrawn,
        List<RealityTestRow> tests,
        List<Frozen> frozen,
        boolean adds)
        implements Part {
    /**
     * The evidence as it stood at one request to close.
     *
     * @param entry the index of the entry that froze it
     */
    public record Frozen(String when, long entry, List<FindingFact.Proof> proofs) {}

    public String count() {
        return switch (standing.size()) {
            case 0 -> "No evidence counts for this finding.";
            case 1 -> "One piece of evidence counts for this finding.";
            default -> standing.size() + " pieces of evidence count for this finding.";
        };
    }

    public Table table(String caption, List<EvidenceRow> rows, Frame frame) {
        return Table.of(
                        caption,
                        List.of(
                                Column.of("Evidence"),
                                Column.of("Speaks of"),
                                Column.of("Came in"),
                                Column.of("Given by")),
                        rows.stream()
                                .map(row -> List.of(
                                        Cell.of(row.named(frame)),
                                        Cell.of(row.speaksOf()),
                                        Cell.of(row.cameIn()),
                                        Cell.of(row.givenBy())))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    public Table frozenTable(Frozen one, Frame frame) {
        return Table.of(
                        "Evidence frozen on " + one.when(),
                        List.of(Column.of("Evidence"), Column.of("Speaks of"), Column.of("SHA-256")),
                        one.proofs().stream()
                                .map(proof -> List.of(
                                        Cell.of(Link.of(
                                                proof.title() + ", revision " + proof.revision(),
                                                frame.href("/" + proof.subject()))),
                                        Cell.of(new Period(proof.from(), proof.until()).words()),
                                        Cell.of(digest(proof.digest()))))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    private static gg.jte.Content digest(String digest) {
        return output -> {
            output.writeContent("<code class=\"plumbline-code\">");
            output.writeUserContent(digest);
            output.writeContent("</code>");
        };
    }
}
