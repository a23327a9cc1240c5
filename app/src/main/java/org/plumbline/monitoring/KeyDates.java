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
import org.plumbline.inspections.StageFact;
import org.plumbline.inspections.Stages;
import org.plumbline.platform.London;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
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
        Standing.inOrder(stages.entries(force, vantage)).forEach(entry -> stage(entry, home, dates));
        inspections(force, vantage, dates);
        reports(force, vantage, dates);
        disclosures.ofForce(force, vantage).forEach(one -> dates.add(told(one, home)));
        letters.ofForce(force, vantage).forEach(one -> dates.add(letter(one, home)));
        meetings.ofForce(force, vantage).forEach(one -> meeting(one, home, dates));
        targets.ofForce(force, vantage).forEach(one -> target(one, home, dates));
        rounds.ofForce(force, vantage).forEach(one -> representations(one, home, dates));
        events.ofForce(force, vantage).forEach(one -> stated(one, home, dates));
        return dates.stream()
                .sorted(Comparator.comparing(KeyDate::day)
                        .thenComparing(one -> one.at().orElse(Instant.EPOCH))
                        .thenComparing(KeyDate::what))
                .toList();
    }

    private static void stage(Entry entry, String home, List<KeyDate> dates) {
        StageFact fact = (StageFact) entry.fact();
        String to = fact instanceof StageFact.MovedToEngage ? "Engage" : "Scan";
        String source = entry.source().toString();
        dates.add(new KeyDate(
                fact.decidedOn(),
                Optional.ofNullable(fact.decidedAt()),
                "Decision to move the force to " + to,
                "By " + fact.decider() + ".",
                source,
                home,
                ""));
        dates.add(new KeyDate(
                entry.effectiveOn(),
                Optional.of(fact.announcedAt()),
                "The force is in " + to + ": announced",
                fact.grounds(),
                source,
                home,
                ""));
    }

    private void inspections(String force, Vantage vantage, List<KeyDate> dates) {
        for (Inspection one : inspections.all(vantage)) {
            if (one.force().equals(force)) {
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
    }

    private static KeyDate line(LocalDate day, String what, String detail, Entry entry, Inspection one) {
        return new KeyDate(
                day, Optional.empty(), what, detail, entry.source().toString(), "/inspections/" + one.id(), "");
    }

    private void reports(String force, Vantage vantage, List<KeyDate> dates) {
        for (Report report : reports.all(vantage)) {
            if (report.force().equals(force)) {
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
                report.title(),
                "/findings?report=" + report.id(),
                "")));
    }

    private static KeyDate told(Disclosure one, String home) {
        return new KeyDate(
                London.dateAt(one.at()),
                Optional.of(one.at()),
                "Told: " + one.what(),
                "By " + one.channel() + (one.condition().isEmpty() ? "." : ", " + one.condition() + "."),
                one.source().toString(),
                home + "/disclosures",
                "");
    }

    private static KeyDate letter(Letter one, String home) {
        return new KeyDate(
                one.on(),
                Optional.empty(),
                "Letter from " + one.from() + " to " + one.to(),
                one.about()
                        + (one.questions().isEmpty()
                                ? "."
                                : ". It asks " + one.questions().size() + " questions."),
                one.source().toString(),
                home + "/letters/" + one.id(),
                "");
    }

    private static void meeting(OversightMeeting one, String home, List<KeyDate> dates) {
        String source = one.source().toString();
        dates.add(new KeyDate(
                one.calledOn(),
                Optional.empty(),
                "Called: " + one.forum(),
                one.purpose(),
                source,
                home + "#meetings",
                ""));
        one.on()
                .ifPresent(on -> dates.add(new KeyDate(
                        on,
                        Optional.empty(),
                        one.forum(),
                        !one.calledOff().isEmpty()
                                ? "Called off: " + one.calledOff()
                                : one.held()
                                        .map(held -> held.confirmed()
                                                ? held.outcome()
                                                : "That it took place is not confirmed.")
                                        .orElse("Not known whether it was held."),
                        source,
                        home + "#meetings",
                        "")));
    }

    private static void target(Target one, String home, List<KeyDate> dates) {
        String source = one.source().toString();
        dates.add(new KeyDate(
                one.setOn(),
                Optional.empty(),
                "Date set by " + one.setBy(),
                one.what(),
                source,
                home + "#targets",
                ""));
        one.by()
                .ifPresent(by -> dates.add(new KeyDate(
                        by,
                        Optional.empty(),
                        "Last day: " + one.what(),
                        "Set by " + one.setBy() + ".",
                        source,
                        home + "#targets",
                        "")));
        one.reachedOn()
                .ifPresent(on -> dates.add(new KeyDate(
                        on, Optional.empty(), "Reached: " + one.what(), "", source, home + "#targets", "")));
    }

    private static void representations(RepresentationRound round, String home, List<KeyDate> dates) {
        String path = home + "/representations";
        round.windows()
                .forEach(window -> window.closes()
                        .ifPresent(end -> dates.add(new KeyDate(
                                London.dateAt(end),
                                Optional.of(end),
                                "Representations close, as " + window.saidBy() + " says",
                                round.about(),
                                window.source().toString(),
                                path,
                                round.disputed() ? "Others say otherwise" : ""))));
        round.made()
                .forEach(said -> dates.add(new KeyDate(
                        said.on(),
                        Optional.empty(),
                        "Representations by " + said.by(),
                        said.words(),
                        said.source().toString(),
                        path,
                        "")));
        round.considered()
                .forEach(said -> dates.add(new KeyDate(
                        said.on(),
                        Optional.empty(),
                        "Representations considered by " + said.by(),
                        said.words(),
                        said.source().toString(),
                        path,
                        "")));
    }

    /** Each statement has a line of its own, under the day that it states. */
    private static void stated(DatedEvent event, String home, List<KeyDate> dates) {
        for (DatedEvent.Statement statement : event.statements()) {
            dates.add(new KeyDate(
                    statement.from(),
                    Optional.empty(),
                    event.event(),
                    "Stated by " + statement.by() + " as “" + statement.said() + "”.",
                    statement.source().toString(),
                    home + "/dates#" + event.id(),
                    flag(event, statement)));
        }
    }

    private static String flag(DatedEvent event, DatedEvent.Statement statement) {
        if (event.wrong(statement)) {
            return event.settlement()
                    .map(settled -> "Held to be wrong: it was " + Dates.words(settled.day()))
                    .orElse("");
        }
        return event.conflicting() && event.settlement().isEmpty()
                ? "Documents disagree: " + event.dates() + " dates"
                : "";
    }
}
