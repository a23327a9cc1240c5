package org.plumbline.reportreader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Due;
import org.plumbline.reportreader.InspectionReport.Figure;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReport.Judgment;
import org.plumbline.reportreader.InspectionReport.Source;
import org.plumbline.reportreader.InspectionReport.Warning;

/** The shape in which a report leaves this library as JSON. */
final class ReportJson {

    private final Json json = new Json();

    private ReportJson() {}

    static String write(InspectionReport report) {
        return new ReportJson().report(report);
    }

    private String report(InspectionReport report) {
        json.open('{')
                .field("force", report.force())
                .field("programme", report.programme())
                .field("published", report.published())
                .field("title", report.title());
        json.name("judgments").open('[');
        for (Judgment judgment : report.judgments()) {
            json.open('{')
                    .field("area", judgment.area())
                    .field("grade", judgment.grade().words())
                    .close('}');
        }
        json.close(']');
        findings("findings", report.findings());
        findings("practice", report.practice());
        json.name("figures").open('[');
        for (Figure figure : report.figures()) {
            json.open('{')
                    .field("value", figure.value())
                    .field("unit", figure.unit())
                    .field("period", figure.period())
                    .field("text", figure.text());
            source(figure.source());
            json.close('}');
        }
        json.close(']').name("warnings").open('[');
        for (Warning warning : report.warnings()) {
            json.open('{').field("message", warning.message());
            source(warning.source());
            json.close('}');
        }
        return json.close(']').close('}').text();
    }

    private void findings(String name, List<Finding> findings) {
        json.name(name).open('[');
        for (Finding finding : findings) {
            json.open('{')
                    .field("ref", finding.ref())
                    .field("kind", finding.kind().code())
                    .field("area", finding.area())
                    .field("title", finding.title())
                    .field("text", finding.text())
                    .field("partOf", finding.partOf());
            due(finding.due());
            source(finding.source());
            json.close('}');
        }
        json.close(']');
    }

    private void due(@Nullable Due due) {
        if (due == null) {
            json.field("due", null);
        } else {
            json.name("due")
                    .open('{')
                    .field("phrase", due.phrase())
                    .field("by", due.by())
                    .close('}');
        }
    }

    private void source(@Nullable Source source) {
        if (source == null) {
            json.field("source", null);
        } else {
            json.name("source")
                    .open('{')
                    .field("page", source.page() == 0 ? null : source.page())
                    .field("line", source.line())
                    .field("heading", source.heading())
                    .close('}');
        }
    }
}
