package org.plumbline.inspections.imports;

import java.time.Clock;
import java.util.List;
import org.plumbline.inspections.Frameworks;
import org.plumbline.inspections.Reports;
import org.plumbline.platform.Job;
import org.plumbline.record.StoredFile;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.reportreader.child.Reading;
import org.plumbline.reportreader.formats.UnreadableReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The job that reads one import's file; begun again after a failure it starts from the file. */
@Component
class ReportReading implements Job {
    private final ImportRows imports;
    private final ItemRows items;
    private final StoredFiles files;
    private final ReportFileReader reader;
    private final Frameworks frameworks;
    private final Reports reports;
    private final VersionsOfReports versions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportReading(
            ImportRows imports,
            ItemRows items,
            StoredFiles files,
            ReportFileReader reader,
            Frameworks frameworks,
            Reports reports,
            VersionsOfReports versions,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.items = items;
        this.files = files;
        this.reader = reader;
        this.frameworks = frameworks;
        this.reports = reports;
        this.versions = versions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "read-report";
    }

    @Override
    public void run(String id) {
        if (!imports.begin(id)) {
            return;
        }
        ReportImport received = imports.find(id).orElseThrow();
        StoredFile file = files.find(received.fileDigest()).orElseThrow();
        try {
            Reading reading = reader.read(file.path(), received.fileName());
            transaction.executeWithoutResult(status -> keep(received, reading));
        } catch (UnreadableReport unreadable) {
            imports.unreadable(id, String.valueOf(unreadable.getMessage()), clock.instant());
        }
    }

    @Override
    public void abandon(String id, String reason) {
        imports.unreadable(id, "The reading of this file was given up. " + reason, clock.instant());
    }

    private void keep(ReportImport received, Reading reading) {
        String id = received.id();
        FirstWorklist first =
                new FirstWorklist(ReadReport.parse(Storable.json(reading.reportJson())), received.publishedSaid());
        items.clear(id);
        items.keep(id, lines(reading));
        items.warn(id, first.warnings());
        String framework = frameworks
                .of(first.programme(), first.published())
                .map(one -> one.id())
                .orElse("");
        Vantage vantage = Vantage.now(clock, Viewer.of(received.organisation()));
        String earlier = versions.of(first.forceName(), first.programme(), reports.all(vantage));
        ReportFields fields = new ReportFields(
                first.forceName(),
                first.programme(),
                first.title(),
                first.published(),
                framework,
                earlier,
                first.judgments());
        imports.fields(id, fields);
        items.save(id, versions.matched(first.items(), earlier, vantage).items());
        imports.read(id, clock.instant());
    }

    private static List<TextLine> lines(Reading reading) {
        return reading.document().lines().stream()
                .map(line -> new TextLine(line.page(), line.line(), line.style().name(), Storable.text(line.text())))
                .toList();
    }
}
