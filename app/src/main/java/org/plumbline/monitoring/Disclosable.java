package org.plumbline.monitoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.inspections.Reports;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of the record can be shown to others: whatever whoever asks can see. */
@Component
public class Disclosable {
    /** Papers are known here by their ids alone; what is in them is their own module's. */
    private static final String PAPER = "paper";

    private final KnownThings things;
    private final Reports reports;
    private final Findings findings;
    private final Entries entries;

    Disclosable(KnownThings things, Reports reports, Findings findings, Entries entries) {
        this.things = things;
        this.reports = reports;
        this.findings = findings;
        this.entries = entries;
    }

    /** Something that can be shown, {@code kind/id}, in words. */
    public record Thing(String subject, String words) {}

    @Transactional(readOnly = true)
    public List<Thing> of(String force, Vantage vantage) {
        Vantage any = Knowledge.ofAnyDay(vantage);
        Map<String, Thing> all = new LinkedHashMap<>();
        for (KnownThings.Thing thing : things.documents(force, any)) {
            boolean stage = thing.subject().equals(Journal.link(force));
            all.putIfAbsent(
                    thing.subject(),
                    new Thing(thing.subject(), stage ? "The decisions on the force’s stage" : thing.what()));
        }
        entries.ofKind(PAPER, any).stream()
                .map(Entry::subject)
                .distinct()
                .forEach(paper -> all.put(paper.toString(), new Thing(paper.toString(), "Paper: " + paper.id())));
        return List.copyOf(all.values());
    }

    /** The force's findings, report by report. */
    @Transactional(readOnly = true)
    public List<Finding> findings(String force, Vantage vantage) {
        return reports.ofForce(force, vantage).stream()
                .flatMap(report -> findings.ofReport(report.id(), vantage).stream())
                .toList();
    }
}
