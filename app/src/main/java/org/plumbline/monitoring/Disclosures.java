package org.plumbline.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.record.Addresses;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Recording;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was told what about a force. */
@Component
public class Disclosures {
    private static final Comparator<Disclosure> BY_TIME =
            Comparator.comparing(Disclosure::at).thenComparingLong(Disclosure::entry);

    private final ShownTable<Disclosure> table;
    private final Entries entries;
    private final Reports reports;
    private final Clock clock;
    private final Shown<Disclosure> shown;

    Disclosures(ShownTable<Disclosure> table, Entries entries, Reports reports, Clock clock) {
        this.table = table;
        this.entries = entries;
        this.reports = reports;
        this.clock = clock;
        this.shown = new Shown<>(table, entries);
    }

    /** Those that can be seen, in the order in which they happened. */
    @Transactional(readOnly = true)
    public List<Disclosure> ofForce(String force, Vantage vantage) {
        Map<String, Disclosure> found = new LinkedHashMap<>();
        List<String> links = new ArrayList<>(List.of(Journal.link(force)));
        reports.ofForce(force, vantage).forEach(report -> links.add(Report.KIND + "/" + report.id()));
        for (String link : links) {
            shown.linked(link, vantage).stream()
                    .filter(one ->
                            one.force().filter(named -> !named.equals(force)).isEmpty())
                    .forEach(one -> found.putIfAbsent(one.id(), one));
        }
        return found.values().stream().sorted(BY_TIME).toList();
    }

    /** Records that an organisation told others; it opens to them what it sees itself of the subjects, and no more. */
    @Transactional
    public Outcome disclose(RecordFact.Disclosed fact, Recording how) {
        Vantage now = Vantage.now(clock, how.viewer());
        Optional<Outcome.Refused> refused =
                how.notFromTheFuture(now.asAt()).or(() -> refused(fact, how)).or(() -> unseen(fact, now));
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.lock(new Subject(RecordFact.DISCLOSURE, "every"));
        String id = table.free(Addresses.slug(fact.what()) + "-" + how.effectiveOn());
        entries.append(how.draft(new Subject(RecordFact.DISCLOSURE, id), fact));
        return new Outcome.Done(1);
    }

    private static Optional<Outcome.Refused> refused(RecordFact.Disclosed fact, Recording how) {
        Instant until = fact.until();
        return Outcome.refusedIf(
                        !how.viewer().organisation().equals(fact.by()),
                        "Only the organisation that tells records that it told.",
                        "Ask somebody of that organisation to record it.")
                .or(() -> Outcome.refusedIf(
                        fact.to().contains(how.viewer().organisation()),
                        "Nobody tells themselves.",
                        "Take your own organisation off the list."))
                .or(() -> Outcome.refusedIf(
                        until != null && !until.isAfter(fact.at()),
                        "The embargo ends before it begins.",
                        "Check the two times."))
                .or(() -> Outcome.refusedIf(
                        until != null && fact.to().contains(Audience.PUBLIC),
                        "What the public is told is under no embargo.",
                        "Tell the public when the embargo ends, in a disclosure of its own."));
    }

    private Optional<Outcome.Refused> unseen(RecordFact.Disclosed fact, Vantage now) {
        boolean unseen = fact.subjects().stream()
                .map(Subject::parse)
                .anyMatch(
                        subject -> entries.of(subject, Knowledge.ofAnyDay(now)).isEmpty());
        return Outcome.refusedIf(
                unseen,
                "Nobody can disclose what they cannot see.",
                "Choose among the things that your organisation may see.");
    }
}
