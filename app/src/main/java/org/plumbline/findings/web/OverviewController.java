package org.plumbline.findings.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.findings.DueWindow;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.FindingOrder;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Listing;
import org.plumbline.findings.Slice;
import org.plumbline.findings.Status;
import org.plumbline.findings.web.OverviewPage.CauseCard;
import org.plumbline.findings.web.OverviewPage.Listed;
import org.plumbline.findings.web.OverviewPage.ReportLine;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.WrongAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The overview: the page that everybody sees first. */
@Controller
class OverviewController {
    private static final int DAYS_BACK = 28;
    private static final Slice SHORT = new Slice(1, 8);
    private static final FindingOrder BY_DATE = new FindingOrder(FindingOrder.Key.DUE, false);

    private final Findings findings;
    private final Reports reports;
    private final OverviewSentences sentences;
    private final RecentChanges changes;

    OverviewController(Findings findings, Reports reports, OverviewSentences sentences, RecentChanges changes) {
        this.findings = findings;
        this.reports = reports;
        this.sentences = sentences;
        this.changes = changes;
    }

    @GetMapping("/")
    @Access(Permission.READ)
    Page overview(@RequestParam(defaultValue = "") String since, Vantage vantage) {
        List<Finding> causes =
                findings.all(FindingCriteria.ANY.withKinds(FindingKind.CAUSE_OF_CONCERN), vantage).stream()
                        .filter(cause -> cause.stage() != Status.WITHDRAWN)
                        .toList();
        List<Report> all = reports.all(vantage);
        LocalDate from = since.isBlank() ? vantage.asAt().minusDays(DAYS_BACK) : day(since);
        RecentChanges.Recent recent = changes.since(from, vantage);
        return new OverviewPage(
                sentences.of(causes, vantage),
                cards(causes, vantage),
                listed(
                        "Late",
                        FindingCriteria.ANY.withStatuses(Status.LATE),
                        "/findings?status=late&sort=due",
                        vantage),
                listed(
                        "Due in 28 days",
                        FindingCriteria.ANY.withStatuses(Status.OPEN).withDue(DueWindow.NEXT_28_DAYS),
                        "/findings?status=open&due=next-28-days&sort=due",
                        vantage),
                from.toString(),
                Dates.words(from),
                recent.changes(),
                recent.more(),
                all.stream()
                        .limit(3)
                        .map(report -> new ReportLine(
                                "/reports/" + report.id(),
                                report.title(),
                                report.published() == null
                                        ? "publication date not known"
                                        : "published " + Dates.words(report.published())))
                        .toList());
    }

    private List<CauseCard> cards(List<Finding> causes, Vantage vantage) {
        if (causes.isEmpty()) {
            return List.of();
        }
        Map<String, List<Finding>> parts = findings
                .all(
                        FindingCriteria.ANY
                                .withKinds(FindingKind.RECOMMENDATION)
                                .withReports(causes.stream()
                                        .map(cause -> cause.received().reportId())
                                        .distinct()
                                        .toArray(String[]::new)),
                        vantage)
                .stream()
                .filter(part -> part.received().partOf() != null && part.stage() != Status.WITHDRAWN)
                .collect(Collectors.groupingBy(part -> Finding.id(
                        part.received().reportId(),
                        String.valueOf(part.received().partOf()))));
        return causes.stream()
                .map(cause -> CauseCards.of(cause, parts.getOrDefault(cause.id(), List.of()), vantage.asAt()))
                .toList();
    }

    private Listed listed(String heading, FindingCriteria criteria, String href, Vantage vantage) {
        Listing listing = findings.search(criteria, BY_DATE, SHORT, vantage);
        return new Listed(
                heading,
                listing.total(),
                listing.findings().stream()
                        .map(finding -> FindingRow.of(finding, "", vantage.asAt()))
                        .toList(),
                href);
    }

    private static LocalDate day(String since) {
        try {
            return LocalDate.parse(since);
        } catch (DateTimeParseException e) {
            throw new WrongAddress("“" + since + "” is not a date such as 2024-03-28.", e);
        }
    }
}
