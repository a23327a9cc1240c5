package org.plumbline.findings.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.Report;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** Who was told of a finding, when and how: by the audience it was recorded for, and by disclosures. */
@Component
class Told {
    private final Entries entries;

    Told(Entries entries) {
        this.entries = entries;
    }

    /**
     * One organisation that was told, or will be.
     *
     * @param at the first instant at which it could see the finding
     * @param how in words
     * @param locked whether that instant is still to come
     */
    record Row(String organisation, Instant at, String how, boolean locked) {}

    List<Row> of(List<Entry> history, Vantage vantage) {
        List<Row> rows = new ArrayList<>();
        history.stream()
                .filter(entry -> entry.fact() instanceof FindingFact.Confirmed)
                .findFirst()
                .ifPresent(entry -> rows.addAll(byAudience(entry, vantage)));
        history.stream()
                .findFirst()
                .ifPresent(first -> entries.ofKind(RecordFact.DISCLOSURE, vantage).stream()
                        .filter(entry -> entry.fact() instanceof RecordFact.Disclosed)
                        .map(entry -> (RecordFact.Disclosed) entry.fact())
                        .filter(disclosed -> concerns(disclosed, first))
                        .forEach(disclosed -> rows.addAll(byDisclosure(disclosed, vantage))));
        return rows.stream()
                .sorted(Comparator.comparing(Row::at).thenComparing(Row::organisation))
                .toList();
    }

    private static boolean concerns(RecordFact.Disclosed disclosed, Entry entry) {
        return disclosed.subjects().contains(entry.subject().toString())
                || (entry.fact() instanceof FindingFact.Confirmed confirmed
                        && disclosed.subjects().contains(Report.KIND + "/" + confirmed.reportId()));
    }

    private static List<Row> byAudience(Entry entry, Vantage vantage) {
        SortedMap<String, Instant> from = new TreeMap<>(entry.audience().from());
        return from.entrySet().stream()
                .map(one -> {
                    boolean embargo = one.getValue().isAfter(entry.recordedAt());
                    Instant at = embargo ? one.getValue() : entry.recordedAt();
                    return new Row(
                            one.getKey(),
                            at,
                            embargo ? "when the embargo ended" : "as it was entered in the register",
                            at.isAfter(vantage.knownBy()));
                })
                .toList();
    }

    private static List<Row> byDisclosure(RecordFact.Disclosed disclosed, Vantage vantage) {
        String how = disclosed.what() + ", by " + disclosed.channel()
                + (disclosed.embargo().isEmpty() ? "" : " (" + disclosed.embargo() + ")");
        return disclosed.to().stream()
                .map(to -> new Row(to, disclosed.at(), how, disclosed.at().isAfter(vantage.knownBy())))
                .toList();
    }

    /** The name of an organisation, of which the public is one. */
    static String name(String slug, SortedMap<String, String> names) {
        return slug.equals(Audience.PUBLIC) ? "the public" : names.getOrDefault(slug, slug);
    }
}
