package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingMeasures.Measured;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.Report;
import org.plumbline.record.Entry;

/**
 * All that an update about one force rests on, as the record shows it at a vantage.
 *
 * @param findings without those that were withdrawn from the register
 * @param stages the entries that moved the force from one monitoring stage to another, in the order of their days
 * @param calendar when somebody looked into the inspectorate's calendar, the latest last
 * @param published figures that were published elsewhere, those corrected since included
 * @param measured what measures say of the findings
 */
record Evidence(
        List<Known<Finding>> findings,
        List<Known<Report>> reports,
        List<Known<Inspection>> inspections,
        List<Entry> stages,
        List<Entry> calendar,
        List<Entry> published,
        List<Measured> measured) {
    Evidence {
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
        inspections = List.copyOf(inspections);
        stages = List.copyOf(stages);
        calendar = List.copyOf(calendar);
        published = List.copyOf(published);
        measured = List.copyOf(measured);
    }

    List<Known<Finding>> ofReport(String report) {
        return findings.stream()
                .filter(finding -> finding.state().received().reportId().equals(report))
                .toList();
    }

    Optional<Known<Report>> report(String id) {
        return reports.stream().filter(report -> report.state().id().equals(id)).findFirst();
    }

    /** The title under which a report is known here: its own, or its id where the report itself is not seen. */
    String title(String reportId) {
        return report(reportId).map(report -> report.state().title()).orElse(reportId);
    }

    /** The id of the latest report with a cause of concern; the one that the force is held to. */
    Optional<String> mainReport() {
        return findings.stream()
                .map(Known::state)
                .filter(finding -> finding.received().kind() == FindingKind.CAUSE_OF_CONCERN)
                .max(Comparator.comparing((Finding finding) -> finding.receivedOn())
                        .thenComparing(finding -> finding.received().reportId()))
                .map(finding -> finding.received().reportId());
    }

    /** When a finding came: with its report's publication, though the force may have had it in confidence before. */
    LocalDate receivedOn(Finding finding) {
        LocalDate own = finding.receivedOn();
        LocalDate published = report(finding.received().reportId())
                .map(report -> report.state().published())
                .orElse(own);
        return published.isAfter(own) ? published : own;
    }

    /** The day on which a report was published; null where neither it nor its findings say. */
    @Nullable
    LocalDate publishedOn(String reportId) {
        LocalDate own =
                report(reportId).map(report -> report.state().published()).orElse(null);
        return own != null
                ? own
                : ofReport(reportId).stream()
                        .map(finding -> finding.state().receivedOn())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The last day of the fieldwork of the inspection that brought a finding; empty where that is not known. */
    Optional<LocalDate> inspectedUntil(Finding finding) {
        return inspections.stream()
                .map(Known::state)
                .filter(inspection ->
                        inspection.reportId().equals(finding.received().reportId()))
                .flatMap(inspection -> Optional.ofNullable(inspection.to()).stream())
                .max(Comparator.naturalOrder());
    }

    /** The day of what was: the end of the inspection's fieldwork, or where that is not known when the finding came. */
    LocalDate measuredFrom(Finding finding) {
        return inspectedUntil(finding).orElse(finding.receivedOn());
    }

    /** The same with what measures say. */
    Evidence with(List<Measured> measured) {
        return new Evidence(findings, reports, inspections, stages, calendar, published, measured);
    }
}
