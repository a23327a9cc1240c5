package org.plumbline.inspections.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.FindingCounts;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.Register;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportFact;
import org.plumbline.inspections.Reports;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Addresses;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a reviewed report in the record and its findings in the register, in one transaction. */
@Component
public class Registration {
    private final ImportRows imports;
    private final Reports reports;
    private final Register register;
    private final Entries entries;
    private final Clock clock;

    Registration(ImportRows imports, Reports reports, Register register, Entries entries, Clock clock) {
        this.imports = imports;
        this.reports = reports;
        this.register = register;
        this.entries = entries;
        this.clock = clock;
    }

    /** Why an import cannot be registered yet. */
    public static Optional<Outcome.Refused> obstacle(Review review) {
        ReportFields fields = review.reportImport().fields();
        int open = review.count(ItemState.UNCONFIRMED);
        if (open > 0) {
            return refused(
                    open + (open == 1 ? " item is" : " items are") + " neither confirmed nor struck.",
                    "Decide about every item first.");
        }
        if (!review.worklist().complete()) {
            return refused("No item is confirmed.", "Confirm at least one, or discard the import.");
        }
        if (fields.forceName().isBlank()
                || fields.programme().isBlank()
                || fields.title().isBlank()) {
            return refused("The report's force, programme or title is not known.", "Fill in what the report is first.");
        }
        return review.items().stream()
                .filter(ImportItem::live)
                .filter(item ->
                        item.words().title().isBlank() || item.words().text().isBlank())
                .findFirst()
                .flatMap(item -> refused(item.ref() + " has no title or no text.", "Amend it first."));
    }

    private static Optional<Outcome.Refused> refused(String reason, String unblock) {
        return Optional.of(new Outcome.Refused(reason, unblock));
    }

    /** Registers what was reviewed, for somebody who saw this version of the import. */
    @Transactional
    public Outcome register(Review review, int version, Audience audience, Actor actor) {
        ReportImport one = review.reportImport();
        imports.claim(one.id(), version);
        Optional<Outcome.Refused> obstacle = obstacle(review);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Vantage vantage = Vantage.now(clock, Viewer.of(one.organisation()));
        ReportFields fields = one.fields();
        String force = Addresses.slug(fields.forceName());
        boolean newVersion = !fields.supersedes().isEmpty();
        String id = newVersion ? fields.supersedes() : reports.freeId(force, fields.programme());
        Source source = new Source(one.fileName(), "");
        List<Entry> history = reports.history(id, vantage);
        List<Entry> all = new ArrayList<>(history);
        all.addAll(entries.append(drafts(review, new Subject(Report.KIND, id), history, actor, audience, source)));
        Report report = Report.after(all).orElseThrow();
        List<ConfirmedItem> items = review.worklist().findings();
        if (newVersion) {
            register.revise(
                    report,
                    VersionDifference.between(review.entered(), items).revision(),
                    actor,
                    audience,
                    source,
                    vantage);
        } else {
            register.enter(report, items, actor, audience, source);
        }
        imports.state(one.id(), ImportState.REGISTERED, id);
        return new Outcome.Done(id);
    }

    private List<Draft> drafts(
            Review review, Subject subject, List<Entry> history, Actor actor, Audience audience, Source source) {
        ReportImport one = review.reportImport();
        LocalDate receivedOn = London.dateAt(one.receivedAt());
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Draft(
                subject,
                new ReportFact.Received(one.fileDigest(), one.fileName(), one.mediaType()),
                receivedOn,
                actor,
                source,
                audience));
        Report.after(history)
                .map(Report::fileDigest)
                .map(digest -> new ReportFact.Superseded(digest, one.fileDigest()))
                .ifPresent(fact -> drafts.add(new Draft(subject, fact, receivedOn, actor, source, audience)));
        Draft confirmed = new Draft(subject, confirmed(review), effectiveOn(one, receivedOn), actor, source, audience);
        drafts.add(history.stream()
                .filter(entry -> entry.fact() instanceof ReportFact.Confirmed)
                .reduce((first, last) -> last)
                .map(last -> confirmed.correcting(last.index()))
                .orElse(confirmed));
        return drafts;
    }

    private static LocalDate effectiveOn(ReportImport one, LocalDate receivedOn) {
        LocalDate published = one.fields().published();
        return published == null || receivedOn.isBefore(published) ? receivedOn : published;
    }

    private static ReportFact.Confirmed confirmed(Review review) {
        ReportFields fields = review.reportImport().fields();
        List<ConfirmedItem> items = review.worklist().findings();
        return new ReportFact.Confirmed(
                Addresses.slug(fields.forceName()),
                fields.forceName(),
                fields.programme(),
                fields.title(),
                fields.published(),
                fields.frameworkId(),
                fields.judgments(),
                review.worklist().practices(),
                FindingCounts.of(items.stream().map(ConfirmedItem::kind).toList()));
    }
}
