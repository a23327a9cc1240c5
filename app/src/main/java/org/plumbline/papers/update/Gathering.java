package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingMeasures;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.StageFact;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** Gathers from the record what an update rests on; always by folding, so that now and then are read the same way. */
@Component
class Gathering {
    private final Entries entries;
    private final List<FindingMeasures> measures;

    Gathering(Entries entries, List<FindingMeasures> measures) {
        this.entries = entries;
        this.measures = List.copyOf(measures);
    }

    Evidence at(Vantage vantage, String force) {
        Evidence evidence = entries(vantage, force);
        Map<String, LocalDate> was = evidence.findings().stream()
                .map(Known::state)
                .collect(Collectors.toMap(Finding::id, evidence::measuredFrom));
        return evidence.with(measures.stream()
                .flatMap(bean -> bean.of(was, vantage).stream())
                .toList());
    }

    private Evidence entries(Vantage vantage, String force) {
        return new Evidence(
                Known.each(entries.ofKind(Finding.KIND, vantage), Finding::after).stream()
                        .filter(finding -> finding.state().received().force().equals(force))
                        .filter(finding ->
                                finding.state().progress().withdrawnOn().isEmpty())
                        .toList(),
                Known.each(entries.ofKind(Report.KIND, vantage), Report::after).stream()
                        .filter(report -> report.state().force().equals(force))
                        .toList(),
                Known.each(entries.ofKind(Inspection.KIND, vantage), Inspection::after).stream()
                        .filter(inspection -> inspection.state().force().equals(force))
                        .filter(inspection -> inspection.state().calledOff().isEmpty())
                        .toList(),
                Known.standing(entries.of(new Subject(Stage.KIND, force), vantage)).stream()
                        .filter(entry -> entry.fact() instanceof StageFact)
                        .toList(),
                Known.standing(entries.of(new Subject(CalendarFact.KIND, force), vantage)),
                published(vantage, force),
                List.of());
    }

    private List<Entry> published(Vantage vantage, String force) {
        return entries.ofKind(PublishedFigureFact.KIND, vantage).stream()
                .filter(entry -> entry.fact() instanceof PublishedFigureFact.Stated stated
                        && stated.force().equals(force))
                .toList();
    }
}
