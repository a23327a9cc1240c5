package org.plumbline.inspections.web;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.Framework;
import org.plumbline.inspections.Frameworks;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportLink;
import org.plumbline.inspections.Reports;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.inspections.imports.ReportImports;
import org.plumbline.record.StoredFile;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reports that were confirmed, and beside them the imports that are not yet. */
@Controller
class ReportsController {
    private final Reports reports;
    private final ReportImports imports;
    private final Frameworks frameworks;
    private final StoredFiles files;
    private final List<ReportLink> links;

    ReportsController(
            Reports reports, ReportImports imports, Frameworks frameworks, StoredFiles files, List<ReportLink> links) {
        this.reports = reports;
        this.imports = imports;
        this.frameworks = frameworks;
        this.files = files;
        this.links = List.copyOf(links);
    }

    @GetMapping("/reports")
    @Access(Permission.READ)
    Page all(Vantage vantage, Visitor visitor) {
        List<ReportImport> open = !vantage.moved() && visitor.may(Permission.IMPORT_REPORTS)
                ? imports.inProgress(visitor.organisation())
                : List.of();
        return new ReportsPage(
                reports.all(vantage).stream().map(ReportRow::of).toList(),
                open.stream().map(ImportRow::of).toList());
    }

    @GetMapping("/reports/{id}")
    @Access(Permission.READ)
    Page one(@PathVariable String id, Vantage vantage) {
        Report report = report(id, vantage);
        Optional<Framework> framework = frameworks.find(report.frameworkId());
        return new ReportPage(
                report,
                framework,
                earlier(report, framework, vantage),
                links.stream().flatMap(one -> one.of(report, vantage).stream()).toList());
    }

    /** The newest earlier report on the same force under the same programme, whatever its cycle. */
    private Optional<EarlierCycle> earlier(Report report, Optional<Framework> framework, Vantage vantage) {
        return framework.flatMap(own -> reports.all(vantage).stream()
                .filter(other -> other.force().equals(report.force()))
                .filter(other -> !other.id().equals(report.id()) && before(other, report))
                .flatMap(other -> frameworks
                        .find(other.frameworkId())
                        .filter(theirs -> theirs.programme().equals(own.programme()))
                        .map(theirs -> new EarlierCycle(other, frameworks.comparable(own, theirs)))
                        .stream())
                .findFirst());
    }

    private static boolean before(Report one, Report other) {
        return one.published() != null
                && other.published() != null
                && one.published().isBefore(other.published());
    }

    @GetMapping("/reports/{id}/files/{digest}")
    @Access(Permission.READ)
    Download file(@PathVariable String id, @PathVariable String digest, Vantage vantage) {
        StoredFile file = report(id, vantage).versions().stream()
                .filter(version -> version.fileDigest().equals(digest))
                .findFirst()
                .flatMap(version -> files.find(digest))
                .orElseThrow(() -> new NotThere("This report has no such file."));
        return new Download(plain(file.name()), file.mediaType(), output -> {
            try (InputStream content = Files.newInputStream(file.path())) {
                content.transferTo(output);
            }
        });
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private Report report(String id, Vantage vantage) {
        return reports.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such report, as far as you may see from here."));
    }
}
