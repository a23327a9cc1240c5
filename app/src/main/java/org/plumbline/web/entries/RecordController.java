package org.plumbline.web.entries;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.govuk.SummaryList;
import org.plumbline.record.Checkpoints;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Dates;
import org.plumbline.web.Download;
import org.plumbline.web.EntryCover;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The record itself, entry by entry. */
@Controller
class RecordController {
    private static final int ROWS = 50;

    private final Entries entries;
    private final Checkpoints checkpoints;
    private final Visitors visitors;
    private final List<EntryCover> covers;

    RecordController(Entries entries, Checkpoints checkpoints, Visitors visitors, List<EntryCover> covers) {
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.visitors = visitors;
        this.covers = List.copyOf(covers);
    }

    @GetMapping("/record")
    @Access(Permission.READ)
    Page latest(Vantage vantage, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        List<Entry> latest = entries.latest(vantage, before, ROWS + 1);
        List<Entry> shown = latest.subList(0, Math.min(ROWS, latest.size()));
        return new RecordPage(
                "The record",
                entries.count(vantage),
                shown.stream().map(this::row).toList(),
                latest.size() > ROWS
                        ? Optional.of("/record?before=" + shown.getLast().index())
                        : Optional.empty(),
                checkpoints.latest());
    }

    private RecordPage.EntryRow row(Entry entry) {
        return new RecordPage.EntryRow(
                entry.index(),
                EntryWords.kind(entry) + " " + entry.subject().id(),
                EntryWords.happened(entry),
                Dates.words(entry.effectiveOn()),
                Dates.words(entry.recordedAt()),
                visitors.called(entry.actor()),
                entry.source().toString());
    }

    @GetMapping("/record/{index:\\d{1,18}}")
    @Access(Permission.READ)
    Page entry(@PathVariable long index, Vantage vantage) {
        Entry entry = entries.at(index, vantage)
                .orElseThrow(() -> new NotThere("There is no such entry, or it cannot be seen from here."));
        return new EntryPage(
                "Entry " + index + ": " + EntryWords.happened(entry),
                SummaryList.of(
                        SummaryList.Row.of(
                                "About",
                                EntryWords.kind(entry) + " " + entry.subject().id()),
                        SummaryList.Row.of("So from", Dates.words(entry.effectiveOn())),
                        SummaryList.Row.of("Recorded", Dates.words(entry.recordedAt())),
                        SummaryList.Row.of("By", visitors.called(entry.actor())),
                        SummaryList.Row.of("Source", entry.source().toString()),
                        SummaryList.Row.of("For", audience(entry))),
                covers.stream()
                        .flatMap(cover -> cover.of(entry).stream())
                        .findFirst()
                        .map(why -> SummaryList.of(SummaryList.Row.of("Not shown here", why)))
                        .orElseGet(() -> said(entry)),
                entry.corrects().isPresent()
                        ? Optional.of("/record/" + entry.corrects().getAsLong())
                        : Optional.empty());
    }

    private static SummaryList said(Entry entry) {
        return SummaryList.of(EntryWords.parts(entry.fact()).stream()
                .map(part -> SummaryList.Row.of(part.getFirst(), part.getLast()))
                .toList());
    }

    private String audience(Entry entry) {
        return entry.audience().from().entrySet().stream()
                .map(grant -> visitors.viewers().getOrDefault(grant.getKey(), grant.getKey())
                        + (grant.getValue().isAfter(entry.recordedAt())
                                ? " from " + Dates.words(grant.getValue())
                                : ""))
                .collect(Collectors.joining(", "));
    }

    @GetMapping("/record/checkpoint")
    @Access(Permission.READ)
    Answer checkpoint() {
        Checkpoints.Signed signed = checkpoints.sign();
        return new Download(
                "plumbline-checkpoint-" + signed.size() + ".txt",
                "text/plain;charset=UTF-8",
                output -> output.write(signed.note().getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/record/verify")
    @Access(everybody = true)
    Page verify() {
        return new VerifyPage(
                "How to verify the record without us", checkpoints.key().vkey());
    }
}
