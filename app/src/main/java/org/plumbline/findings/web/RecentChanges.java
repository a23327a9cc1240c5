package org.plumbline.findings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.web.FindingPage.Reference;
import org.plumbline.findings.web.OverviewPage.Change;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportFact;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.StageFact;
import org.plumbline.platform.London;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.springframework.stereotype.Component;

/** What was recorded since a day, newest first, facts of one kind on one day together. */
@Component
class RecentChanges {
    private static final int AT_MOST = 300;
    private static final int NAMED = 6;

    private final Entries entries;

    RecentChanges(Entries entries) {
        this.entries = entries;
    }

    /**
     * The changes.
     *
     * @param more whether there were too many to go through
     */
    record Recent(List<Change> changes, boolean more) {}

    private record Key(LocalDate day, String what) {}

    /**
     * What was recorded.
     *
     * @param about the subjects that are meant
     */
    Recent since(LocalDate day, Predicate<Subject> about, Vantage vantage) {
        Instant start = London.startOf(day);
        List<Entry> latest = entries.latest(vantage, Long.MAX_VALUE, AT_MOST);
        Map<Key, List<Reference>> groups = new LinkedHashMap<>();
        for (Entry entry : latest) {
            if (!entry.recordedAt().isBefore(start) && about.test(entry.subject())) {
                String what = what(entry);
                if (!what.isEmpty()) {
                    groups.computeIfAbsent(new Key(London.dateAt(entry.recordedAt()), what), key -> new ArrayList<>())
                            .add(about(entry));
                }
            }
        }
        boolean more =
                latest.size() == AT_MOST && !latest.getLast().recordedAt().isBefore(start);
        return new Recent(
                groups.entrySet().stream()
                        .map(group -> change(group.getKey(), group.getValue()))
                        .toList(),
                more);
    }

    private static Change change(Key key, List<Reference> about) {
        List<Reference> distinct = about.reversed().stream().distinct().toList();
        return new Change(
                Dates.words(key.day()),
                key.what(),
                distinct.stream().limit(NAMED).toList(),
                Math.max(0, distinct.size() - NAMED));
    }

    private static String what(Entry entry) {
        return switch (entry.fact()) {
            case FindingFact fact ->
                entry.corrects().isPresent() ? "Put right" : Said.of(fact).title();
            case ReportFact.Confirmed report -> "Report taken in and confirmed";
            case StageFact.MovedToEngage moved -> "Moved to Engage, enhanced monitoring";
            case StageFact.ReturnedToScan returned -> "Returned to Scan, routine monitoring";
            default -> "";
        };
    }

    private static Reference about(Entry entry) {
        String id = entry.subject().id();
        return switch (entry.subject().kind()) {
            case Finding.KIND ->
                new Reference(
                        "/findings/" + id, id.substring(id.indexOf('.') + 1).replace('.', '/'));
            case Report.KIND -> new Reference("/reports/" + id, id);
            case Stage.KIND -> new Reference("/record", id);
            default -> new Reference("/record", entry.subject().toString());
        };
    }
}
