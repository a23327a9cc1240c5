package org.plumbline.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.inspections.Inspections;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.inspections.Stages;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One chronology of a force's monitoring, drawn from the record and written nowhere. */
@Component
public class KeyDates {
    private final Stages stages;
    private final Reports reports;
    private final Inspections inspections;
    private final Findings findings;
    private final Letters letters;
    private final OversightMeetings meetings;
    private final Targets targets;
    private final RepresentationRounds rounds;
    private final Disclosures disclosures;
    private final DatedEvents events;

    KeyDates(
            Stages stages,
            Reports reports,
            Inspections inspections,
            Findings findings,
            Letters letters,
            OversightMeetings meetings,
            Targets targets,
            RepresentationRounds rounds,
            Disclosures disclosures,
            DatedEvents events) {
        this.stages = stages;
        this.reports = reports;
        this.inspections = inspections;
        this.findings = findings;
        this.letters = letters;
        this.meetings = meetings;
        this.targets = targets;
        this.rounds = rounds;
        this.disclosures = disclosures;
        this.events = events;
    }

    /** Every date that can be seen, by the day; dates still to come are among them. */
    @Transactional(readOnly = true)
    public List<KeyDate> of(String force, Vantage vantage) {
        List<KeyDate> dates = new ArrayList<>();
        String home = "/monitoring/" + force;
        Standing.inOrder(stages.entries(force, vantage)).forEach(entry -> KeyDateLines.stage(entry, home, dates));
        inspections(force, vantage, dates);
        reports(force, vantage, dates);
        disclosures.ofForce(force, vantage).forEach(one -> dates.add(KeyDateLines.told(one, home)));
        letters.ofForce(force, vantage).forEach(one -> dates.add(KeyDateLines.letter(one, home)));
        meetings.ofForce(force, vantage).forEach(one -> KeyDateLines.meeting(one, home, dates));
        targets.ofForce(force, vantage).forEach(one -> KeyDateLines.target(one, home, dates));
        rounds.ofForce(force, vantage).forEach(one -> KeyDateLines.representations(one, home, dates));
        events.ofForce(force, vantage).forEach(one -> KeyDateLines.stated(one, home, dates));
        return dates.stream()
                .sorted(Comparator.comparing(KeyDate::day)
                        .thenComparing(one -> one.at().orElse(Instant.EPOCH))
                        .thenComparing(KeyDate::what))
                .toList();
    }

    private void inspections(String force, Vantage vantage, List<KeyDate> dates) {
        for (Inspection one : inspections.ofForce(force, vantage)) {
            Standing.inOrder(inspections.history(one.id(), vantage)).forEach(entry -> {
                if (entry.fact() instanceof InspectionFact.Hosted hosted) {
                    dates.add(line(hosted.from(), one.title() + ": first day", "", entry, one));
                    if (!hosted.to().equals(hosted.from())) {
                        dates.add(line(hosted.to(), one.title() + ": last day", "", entry, one));
                    }
                } else if (entry.fact() instanceof InspectionFact.Published published) {
                    dates.add(line(published.on(), one.title() + ": published", published.result(), entry, one));
                }
            });
        }
    }

    private static KeyDate line(LocalDate day, String what, String detail, Entry entry, Inspection one) {
        return new KeyDate(
                day, Optional.empty(), what, detail, entry.source().toString(), "/inspections/" + one.id(), "");
    }

    private void reports(String force, Vantage vantage, List<KeyDate> dates) {
        for (Report report : reports.ofForce(force, vantage)) {
            LocalDate published = report.published();
            String path = "/reports/" + report.id();
            if (published != null) {
                dates.add(new KeyDate(
                        published, Optional.empty(), "Report published", report.title(), report.title(), path, ""));
            }
            List<Finding> all = findings.ofReport(report.id(), vantage);
            counted(all, one -> one.dates().inspectorate(), "The inspectorate’s date for ", report, dates);
            counted(all, Finding::closedOn, "Closed by the inspectorate: ", report, dates);
        }
    }

    private static void counted(
            List<Finding> all,
            Function<Finding, Optional<LocalDate>> day,
            String what,
            Report report,
            List<KeyDate> dates) {
        Map<LocalDate, Long> days = all.stream()
                .flatMap(one -> day.apply(one).stream())
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
        days.forEach((on, count) -> dates.add(new KeyDate(
                on,
                Optional.empty(),
                what + (count == 1 ? "1 finding" : count + " findings"),
                report.title(),
                "the findings’ own histories",
                "/findings?report=" + report.id(),
                "")));
    }
}
