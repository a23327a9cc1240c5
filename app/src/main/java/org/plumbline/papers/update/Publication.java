package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportFact;
import org.plumbline.record.Entry;

/**
 * A report that came out, whether it was taken in itself or is known from its inspection alone.
 *
 * @param result the inspection's entry that says in words what came of it; empty where none does
 * @param entry which says that it was published
 */
record Publication(LocalDate on, String title, Optional<Entry> result, Optional<Report> report, Entry entry) {

    /** Those since the last meeting, in the order of their days. */
    static List<Publication> since(Desk desk) {
        List<Publication> all = new ArrayList<>();
        desk.evidence()
                .reports()
                .forEach(report -> ofReport(desk.evidence(), report).ifPresent(all::add));
        desk.evidence().inspections().stream()
                .filter(inspection ->
                        desk.evidence().report(inspection.state().reportId()).isEmpty())
                .forEach(inspection -> ofInspection(inspection).ifPresent(all::add));
        return all.stream()
                .filter(one -> desk.brief().since(one.on()))
                .sorted(Comparator.comparing(Publication::on).thenComparing(Publication::title))
                .toList();
    }

    private static Optional<Publication> ofReport(Evidence evidence, Known<Report> known) {
        Report report = known.state();
        LocalDate on = report.published();
        Optional<Entry> entry = known.last(ReportFact.Confirmed.class);
        return on == null || entry.isEmpty()
                ? Optional.empty()
                : Optional.of(new Publication(
                        on, report.title(), result(evidence, report), Optional.of(report), entry.get()));
    }

    private static Optional<Entry> result(Evidence evidence, Report report) {
        return evidence.inspections().stream()
                .filter(inspection -> inspection.state().reportId().equals(report.id()))
                .flatMap(inspection -> result(inspection).stream())
                .findFirst();
    }

    private static Optional<Entry> result(Known<Inspection> inspection) {
        return inspection.state().result().isBlank()
                ? Optional.empty()
                : inspection.last(InspectionFact.Published.class);
    }

    private static Optional<Publication> ofInspection(Known<Inspection> known) {
        Inspection inspection = known.state();
        LocalDate on = inspection.publishedOn();
        Optional<Entry> entry = known.last(InspectionFact.Published.class);
        return on == null || entry.isEmpty()
                ? Optional.empty()
                : Optional.of(new Publication(on, inspection.title(), result(known), Optional.empty(), entry.get()));
    }

    /** The id under which the register knows its findings. */
    Optional<String> reportId() {
        return report.map(Report::id)
                .or(() -> entry.fact() instanceof InspectionFact.Published published
                                && !published.reportId().isEmpty()
                        ? Optional.of(published.reportId())
                        : Optional.empty());
    }
}
