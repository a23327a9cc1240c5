package org.plumbline.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.Register;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Revision;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register as the inspections know it: where a report's confirmed findings go. */
@Component
class ReportRegister implements Register {
    private final Entries entries;
    private final Findings findings;
    private final Clock clock;

    ReportRegister(Entries entries, Findings findings, Clock clock) {
        this.entries = entries;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Report report, List<ConfirmedItem> items, Actor actor, Audience audience, Source source) {
        List<Draft> drafts = items.stream()
                .map(item -> draft(report, item, actor, audience, source, OptionalLong.empty()))
                .toList();
        if (!drafts.isEmpty()) {
            entries.append(drafts);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void revise(
            Report report, Revision revision, Actor actor, Audience audience, Source source, Vantage vantage) {
        enter(report, revision.added(), actor, audience, source);
        for (ConfirmedItem item : revision.changed()) {
            OptionalLong corrects = OptionalLong.of(confirmation(report, item.ref(), vantage));
            entries.append(draft(report, item, actor, audience, source, corrects));
        }
        for (String ref : revision.gone()) {
            entries.append(new Draft(
                    new Subject(Finding.KIND, Finding.id(report.id(), ref)),
                    new FindingFact.Withdrawn("The report’s new version no longer has it."),
                    effectiveOn(report),
                    actor,
                    source,
                    audience));
        }
    }

    @Override
    public List<ConfirmedItem> entered(String reportId, Vantage vantage) {
        return findings.ofReport(reportId, vantage).stream()
                .filter(finding -> finding.progress().withdrawnOn().isEmpty())
                .map(Finding::received)
                .map(it -> new ConfirmedItem(
                        it.ref(),
                        it.kind(),
                        it.area(),
                        it.title(),
                        it.text(),
                        it.partOf(),
                        it.duePhrase(),
                        it.dueBy(),
                        it.page(),
                        it.line(),
                        it.heading()))
                .toList();
    }

    /** The entry that says what a report says of a finding, as those who revise it see it. */
    private long confirmation(Report report, String ref, Vantage vantage) {
        List<Entry> history = findings.history(Finding.id(report.id(), ref), vantage);
        return FindingFold.inOrder(history).stream()
                .filter(entry -> entry.fact() instanceof FindingFact.Confirmed)
                .mapToLong(Entry::index)
                .max()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the register holds no " + ref + " of " + report.id() + " that can be seen from here"));
    }

    private Draft draft(
            Report report, ConfirmedItem item, Actor actor, Audience audience, Source source, OptionalLong corrects) {
        return new Draft(
                new Subject(Finding.KIND, Finding.id(report.id(), item.ref())),
                new FindingFact.Confirmed(
                        report.force(),
                        report.id(),
                        item.ref(),
                        item.kind(),
                        printable(item.area()),
                        printable(item.title()),
                        printable(item.text()),
                        item.partOf(),
                        item.duePhrase() == null ? null : printable(item.duePhrase()),
                        item.dueBy(),
                        item.page(),
                        item.line(),
                        printable(item.heading())),
                effectiveOn(report),
                actor,
                place(source, item),
                audience,
                corrects);
    }

    /** From publication; a report that is confirmed before it is published counts from today. */
    private LocalDate effectiveOn(Report report) {
        LocalDate today = London.dateAt(clock.instant());
        LocalDate published = report.published();
        return published == null || published.isAfter(today) ? today : published;
    }

    private static Source place(Source source, ConfirmedItem item) {
        StringBuilder place = new StringBuilder();
        if (item.page() > 0) {
            place.append("page ").append(item.page());
        }
        if (!item.heading().isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ")
                    .append('“')
                    .append(printable(item.heading()))
                    .append('”');
        }
        return place.isEmpty() ? source : new Source(source.document(), place.toString());
    }

    /** Without the one character that no database keeps. */
    private static String printable(String text) {
        return text.replace("\0", "");
    }
}
