package org.plumbline.findings.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.FactMark;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.FindingTab;
import org.plumbline.findings.Findings;
import org.plumbline.findings.WhatStopsClosing;
import org.plumbline.findings.web.FindingPage.Reference;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One finding, in three views. */
@Controller
class FindingController {
    private final Findings findings;
    private final Reports reports;
    private final FindingActions actions;
    private final HistoryEvents events;
    private final Told told;
    private final WhatStopsClosing stops;
    private final EarlierFindings earlier;
    private final Revisits revisits;
    private final List<FindingTab> given;

    FindingController(
            Findings findings,
            Reports reports,
            FindingActions actions,
            HistoryEvents events,
            Told told,
            WhatStopsClosing stops,
            EarlierFindings earlier,
            Revisits revisits,
            List<FindingTab> given) {
        this.findings = findings;
        this.reports = reports;
        this.actions = actions;
        this.events = events;
        this.told = told;
        this.stops = stops;
        this.earlier = earlier;
        this.revisits = revisits;
        this.given = List.copyOf(given);
    }

    @GetMapping("/findings/{id}")
    @Access(Permission.READ)
    Page text(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return page(id, FindingPage.TEXT, vantage, visitor);
    }

    @GetMapping("/findings/{id}/history")
    @Access(Permission.READ)
    Page history(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return page(id, FindingPage.HISTORY, vantage, visitor);
    }

    @GetMapping("/findings/{id}/disclosures")
    @Access(Permission.READ)
    Page disclosures(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return page(id, FindingPage.TOLD, vantage, visitor);
    }

    @GetMapping("/findings/{id}/views/{tab}")
    @Access(Permission.READ)
    Page given(@PathVariable String id, @PathVariable String tab, Vantage vantage, Visitor visitor) {
        if (given.stream().noneMatch(one -> one.slug().equals(tab))) {
            throw new NotThere("A finding has no view of that name.");
        }
        return page(id, "views/" + tab, vantage, visitor);
    }

    private List<FindingPage.Tab> tabs() {
        List<FindingPage.Tab> tabs = new ArrayList<>();
        tabs.add(new FindingPage.Tab(FindingPage.TEXT, "Text"));
        given.forEach(one -> tabs.add(new FindingPage.Tab("views/" + one.slug(), one.words())));
        tabs.add(new FindingPage.Tab(FindingPage.HISTORY, "History"));
        tabs.add(new FindingPage.Tab(FindingPage.TOLD, "Who was told"));
        return List.copyOf(tabs);
    }

    private FindingPage page(String id, String tab, Vantage vantage, Visitor visitor) {
        Finding finding = findings.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no finding at this address that you may see."));
        FindingFact.Confirmed received = finding.received();
        Optional<Report> report = reports.find(received.reportId(), vantage);
        String reportTitle = report.map(Report::title).orElse(received.reportId());
        List<Finding> parts = received.kind() == FindingKind.CAUSE_OF_CONCERN
                ? findings.all(FindingCriteria.partsOf(finding), vantage)
                : List.of();
        List<Entry> history = findings.history(id, vantage);
        return new FindingPage(
                id,
                received.title(),
                tab,
                tabs(),
                identity(finding, report, reportTitle),
                StatusTag.of(finding.status(vantage.asAt())),
                FindingRow.late(finding, vantage.asAt()),
                FactMark.of(finding),
                stops.of(finding, parts, vantage),
                cause(finding, vantage),
                parts.stream()
                        .map(part -> FindingRow.of(part, reportTitle, vantage.asAt()))
                        .toList(),
                SideLines.of(finding, history),
                actions.of(finding, vantage, visitor),
                copies(id, history),
                tab.equals(FindingPage.TEXT) ? earlier.of(finding, vantage) : EarlierFindings.NONE,
                tab.equals(FindingPage.TEXT) ? revisits.of(finding, vantage) : List.of(),
                new FindingPage.Words(
                        paragraphs(received.text()),
                        received.duePhrase() == null ? "" : received.duePhrase(),
                        place(received),
                        new Reference("/reports/" + received.reportId(), reportTitle),
                        new Reference(
                                "/monitoring/" + received.force() + "/disclosures",
                                "Who knew what of this force, when")),
                tab.equals(FindingPage.HISTORY) ? events.of(history) : List.of(),
                tab.equals(FindingPage.TOLD) ? told.of(history, vantage) : List.of(),
                given.stream()
                        .filter(one -> tab.equals("views/" + one.slug()))
                        .findFirst()
                        .map(one -> one.of(finding, vantage, visitor)));
    }

    private static List<String> identity(Finding finding, Optional<Report> report, String reportTitle) {
        FindingFact.Confirmed received = finding.received();
        List<String> identity = new ArrayList<>();
        identity.add(received.ref());
        identity.add(received.kind().words());
        if (!received.area().isEmpty()) {
            identity.add(received.area());
        }
        identity.add(finding.level().map(level -> "level " + level.number()).orElse("level not known"));
        identity.add(received.page() > 0 ? reportTitle + ", page " + received.page() : reportTitle);
        identity.add(
                "published " + report.map(Report::published).map(Dates::words).orElse("on a day that is not known"));
        return List.copyOf(identity);
    }

    /** The copies frozen with requests to close, the newest first. */
    private static List<Reference> copies(String id, List<Entry> history) {
        return history.reversed().stream()
                .filter(entry -> entry.fact() instanceof FindingFact.ClosureRequested)
                .map(entry -> new Reference(
                        "/findings/" + id + "/copies/" + ((FindingFact.ClosureRequested) entry.fact()).copy(),
                        "Copy frozen on " + Dates.words(entry.recordedAt())))
                .toList();
    }

    private Optional<Reference> cause(Finding finding, Vantage vantage) {
        String cause = finding.received().partOf();
        return cause == null
                ? Optional.empty()
                : findings.find(Finding.id(finding.received().reportId(), cause), vantage)
                        .map(whole -> new Reference(
                                "/findings/" + whole.id(),
                                whole.received().ref() + ": " + whole.received().title()));
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R{2,}|\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String place(FindingFact.Confirmed received) {
        List<String> places = new ArrayList<>();
        if (received.page() > 0) {
            places.add("page " + received.page());
        }
        if (received.line() > 0) {
            places.add("line " + received.line());
        }
        if (!received.heading().isEmpty()) {
            places.add("under “" + received.heading() + "”");
        }
        return places.isEmpty() ? "place not known" : String.join(", ", places);
    }
}
