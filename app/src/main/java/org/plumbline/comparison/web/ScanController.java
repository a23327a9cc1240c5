package org.plumbline.comparison.web;

import java.util.List;
import org.plumbline.comparison.ScanResult;
import org.plumbline.comparison.Scanning;
import org.plumbline.documents.pdf.PdfPages;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.Findings;
import org.plumbline.openfiles.Areas;
import org.plumbline.record.Audience;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what stands out over all measures and forces, and a summary of one force. */
@Controller
class ScanController {
    private final Scanning scanning;
    private final Findings findings;

    ScanController(Scanning scanning, Findings findings) {
        this.scanning = scanning;
        this.findings = findings;
    }

    @GetMapping("/scan")
    @Access(Permission.READ)
    Page all(Vantage vantage) {
        return new ScanPage(scanning.from(vantage), scanning.kept(vantage));
    }

    /** Kept for one's own organisation, because it may rest on what only that sees. */
    @PostMapping("/scan/results")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer keep(Vantage vantage, Visitor visitor) {
        Recording how = new Recording(
                visitor.viewer(),
                visitor.actor(),
                vantage.asAt(),
                Source.enteredHere(),
                Audience.of(visitor.organisation()));
        return Answer.after(
                scanning.keep(how),
                SeeOther.at("/scan").saying("What stands out now is kept."),
                "/scan",
                Section.MEASURES);
    }

    @GetMapping("/scan/{area}")
    @Access(Permission.READ)
    Page one(@PathVariable String area, Vantage vantage) {
        return summary(area, vantage);
    }

    @GetMapping("/scan/{area}/summary.pdf")
    @Access(Permission.READ)
    Download pdf(@PathVariable String area, Vantage vantage) {
        byte[] bytes = new PdfPages().bytes(SummaryDocument.of(summary(area, vantage), vantage));
        return new Download("scan-" + area + ".pdf", "application/pdf", output -> output.write(bytes));
    }

    private ScanSummaryPage summary(String asked, Vantage vantage) {
        String area = Areas.force(asked)
                .filter(force -> force.territorial())
                .map(Areas::of)
                .filter(asked::equals)
                .orElseThrow(() -> new NotThere("There is no force of that name in England and Wales."));
        ScanResult result = scanning.from(vantage);
        List<Finding> open = findings.all(FindingCriteria.ANY.withForce(area), vantage).stream()
                .filter(finding -> !finding.status(vantage.asAt()).settled())
                .toList();
        return ScanSummaryPage.of(area, result, open);
    }
}
