package org.plumbline.inspections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Table;
import org.plumbline.inspections.Framework;
import org.plumbline.inspections.Judgment;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportLink;
import org.plumbline.inspections.ReportVersion;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * One report: what it is, what it judged, what it praised, and the way to its findings.
 *
 * @param links places of other modules about it
 */
public record ReportPage(
        Report report, Optional<Framework> framework, Optional<EarlierCycle> earlier, List<ReportLink.Place> links)
        implements Page {
    @Override
    public String title() {
        return report.title();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public SummaryList identity(Frame frame) {
        return SummaryList.of(
                SummaryList.Row.of("Force", report.forceName()),
                SummaryList.Row.of("Programme", report.programme()),
                SummaryList.Row.of("Published", Dates.words(Optional.ofNullable(report.published()))),
                framework
                        .map(one -> SummaryList.Row.of(
                                "Assessment framework", Link.of(one.name(), frame.href("/frameworks/" + one.id()))))
                        .orElse(SummaryList.Row.of("Assessment framework", "not known")),
                SummaryList.Row.of(
                        "Findings", Link.of(report.counts().inWords(), frame.href("/findings?report=" + report.id()))));
    }

    /** Areas in the order of the framework, then those it does not know; what was not judged is said. */
    public Table judgments() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("Area"), Column.of("Grade")));
        boolean beside = earlier.filter(one -> one.comparability().comparable()).isPresent();
        if (beside) {
            columns.add(Column.of(earlier.orElseThrow().report().programme()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (AreaRow area : inOrder()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(area.name()), Cell.of(area.grade())));
            if (beside) {
                row.add(Cell.of(earlier.flatMap(one -> one.grade(area.name())).orElse("not judged")));
            }
            rows.add(row);
        }
        return Table.of("Judgments by area", columns, rows).withRowHeaders();
    }

    private record AreaRow(String name, String grade) {}

    private List<AreaRow> inOrder() {
        List<Judgment> left = new ArrayList<>(report.judgments());
        List<AreaRow> ordered = new ArrayList<>();
        for (Framework.Area area : framework.map(Framework::areas).orElse(List.of())) {
            Optional<Judgment> own = left.stream()
                    .filter(judgment -> framework
                            .flatMap(one -> one.area(judgment.area()))
                            .filter(area::equals)
                            .isPresent())
                    .findFirst();
            own.ifPresent(left::remove);
            ordered.add(new AreaRow(
                    area.name(), own.map(judgment -> judgment.grade().words()).orElse("No grade in this report")));
        }
        left.forEach(judgment ->
                ordered.add(new AreaRow(judgment.area(), judgment.grade().words())));
        return ordered;
    }

    public Table files(Frame frame) {
        return Table.of(
                "Files",
                List.of(Column.of("File"), Column.of("Taken in"), Column.of("Standing")),
                report.versions().stream().map(version -> row(version, frame)).toList());
    }

    private List<Cell> row(ReportVersion version, Frame frame) {
        return List.of(
                Cell.of(Link.of(
                        version.fileName(), frame.href("/reports/" + report.id() + "/files/" + version.fileDigest()))),
                Cell.of(Dates.words(version.receivedOn())),
                Cell.of(
                        version.supersededOn() == null
                                ? "current"
                                : "replaced on " + Dates.words(version.supersededOn())));
    }
}
