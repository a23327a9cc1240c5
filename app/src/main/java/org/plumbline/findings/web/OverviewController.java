package org.plumbline.findings.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.findings.CauseLine;
import org.plumbline.findings.DueWindow;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.FindingMeasures;
import org.plumbline.findings.FindingMeasures.Measured;
import org.plumbline.findings.FindingOrder;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Listing;
import org.plumbline.findings.Memory;
import org.plumbline.findings.OverviewBlock;
import org.plumbline.findings.Slice;
import org.plumbline.findings.Status;
import org.plumbline.findings.web.OverviewPage.CauseCard;
import org.plumbline.findings.web.OverviewPage.ForceLink;
import org.plumbline.findings.web.OverviewPage.Listed;
import org.plumbline.findings.web.OverviewPage.ReportLine;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.inspections.Stage;
import org.plumbline.people.Organisation;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Subject;
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
    private static final int MANY = 12;
    private static final Slice SHORT = new Slice(1, 8);
    private static final FindingOrder BY_DATE = new FindingOrder(FindingOrder.Key.DUE, false);

    private final Findings findings;
    private final Reports reports;
    private final Organisations organisations;
    private final OverviewSentences sentences;
    private final RecentChanges changes;
    private final List<FindingMeasures> measures;
    private final List<CauseLine> lines;
    private final List<OverviewBlock> blocks;
    private final Memory memory;

    OverviewController(
            Findings findings,
            Reports reports,
            Organisations organisations,
            OverviewSentences sentences,
            RecentChanges changes,
            List<FindingMeasures> measures,
            List<CauseLine> lines,
            List<OverviewBlock> blocks,
            Memory memory) {
        this.findings = findings;
        this.reports = reports;
        this.organisations = organisations;
        this.sentences = sentences;
        this.changes = changes;
        this.measures = List.copyOf(measures);
        this.lines = List.copyOf(lines);
        this.blocks = List.copyOf(blocks);
        this.memory = memory;
    }

    /** Which force, empty for all of them, and since when. */
    private record Question(Optional<String> force, LocalDate from) {}

    /** One's own force; for others the force they ask for, or all. */
    @GetMapping("/")
    @Access(Permission.READ)
    Page overview(
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String force,
            Vantage vantage) {
        LocalDate from = since.isBlank() ? vantage.asAt().minusDays(DAYS_BACK) : day(since);
        List<Organisation> forces = organisations.all(vantage).stream()
                .filter(one -> one.type() == OrganisationType.FORCE)
                .toList();
        Question question = new Question(shown(force, forces, vantage), from);
        return memory.recall(question, OverviewPage.class, vantage, () -> page(question, forces, vantage));
    }

    private static Optional<String> shown(String asked, List<Organisation> forces, Vantage vantage) {
        String wanted = asked.isBlank() ? vantage.viewer().as() : asked;
        Optional<String> known =
                forces.stream().map(Organisation::slug).filter(wanted::equals).findFirst();
        return known.isEmpty() && forces.size() == 1
                ? Optional.of(forces.getFirst().slug())
                : known;
    }

    private OverviewPage page(Question question, List<Organisation> forces, Vantage vantage) {
        FindingCriteria shown =
                question.force().map(FindingCriteria.ANY::withForce).orElse(FindingCriteria.ANY);
        List<Finding> causes = findings.all(shown.withKinds(FindingKind.CAUSE_OF_CONCERN), vantage).stream()
                .filter(cause -> cause.stage() != Status.WITHDRAWN)
                .toList();
        RecentChanges.Recent recent = changes.since(question.from(), about(question, shown, vantage), vantage);
        return new OverviewPage(
                sentences.of(
                        forces.stream()
                                .filter(one -> question.force().isEmpty()
                                        || question.force().get().equals(one.slug()))
                                .toList(),
                        causes,
                        vantage),
                question.force().isEmpty() && causes.size() > MANY ? List.of() : cards(causes, vantage),
                listed("Late", shown.withStatuses(Status.LATE), "status=late&sort=due", question, vantage),
                listed(
                        "Due in 28 days",
                        shown.withStatuses(Status.OPEN).withDue(DueWindow.NEXT_28_DAYS),
                        "status=open&due=next-28-days&sort=due",
                        question,
                        vantage),
                question.from().toString(),
                Dates.words(question.from()),
                recent.changes(),
                recent.more(),
                reports.all(vantage).stream()
                        .limit(3)
                        .map(OverviewController::line)
                        .toList(),
                question.force().orElse(""),
                forces.stream()
                        .filter(one -> forces.size() > 1
                                && question.force().filter(one.slug()::equals).isEmpty())
                        .map(one -> new ForceLink("/?force=" + one.slug(), one.name()))
                        .toList(),
                question.force().stream()
                        .flatMap(force -> blocks.stream().flatMap(block -> block.of(force, vantage).stream()))
                        .toList());
    }

    /** Which subjects are of the force that is shown; reports are everybody's. */
    private Predicate<Subject> about(Question question, FindingCriteria shown, Vantage vantage) {
        if (question.force().isEmpty()) {
            return subject -> true;
        }
        Set<String> ids = findings.all(shown, vantage).stream().map(Finding::id).collect(Collectors.toSet());
        return subject -> switch (subject.kind()) {
            case Finding.KIND -> ids.contains(subject.id());
            case Stage.KIND -> subject.id().equals(question.force().get());
            default -> true;
        };
    }

    private static ReportLine line(Report report) {
        return new ReportLine(
                "/reports/" + report.id(),
                report.title(),
                report.published() == null
                        ? "publication date not known"
                        : "published " + Dates.words(report.published()));
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
        Map<String, Measured> measured = measured(causes, vantage);
        return causes.stream()
                .map(cause -> card(
                        cause,
                        parts.getOrDefault(cause.id(), List.of()),
                        Optional.ofNullable(measured.get(cause.id())),
                        vantage))
                .toList();
    }

    /** One measure of each cause, the first of which there is a line, all of them read at once. */
    private Map<String, Measured> measured(List<Finding> causes, Vantage vantage) {
        Map<String, LocalDate> received = causes.stream().collect(Collectors.toMap(Finding::id, Finding::receivedOn));
        return measures.stream()
                .flatMap(bean -> bean.of(received, vantage).stream())
                .collect(Collectors.toMap(
                        Measured::finding,
                        Function.identity(),
                        (first, second) -> CauseCards.drawn(second) && !CauseCards.drawn(first) ? second : first));
    }

    private CauseCard card(Finding cause, List<Finding> parts, Optional<Measured> measured, Vantage vantage) {
        List<String> said = lines.stream()
                .flatMap(line -> line.of(cause, parts, vantage).stream())
                .toList();
        return CauseCards.of(cause, parts, measured, said, vantage.asAt());
    }

    private Listed listed(
            String heading, FindingCriteria criteria, String narrowed, Question question, Vantage vantage) {
        String href = "/findings?" + narrowed
                + question.force().map(force -> "&force=" + force).orElse("");
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
