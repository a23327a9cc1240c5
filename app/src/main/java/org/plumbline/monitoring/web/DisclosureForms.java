package org.plumbline.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.Choice;
import org.plumbline.inspections.Report;
import org.plumbline.monitoring.Disclosable;
import org.plumbline.monitoring.Disclosures;
import org.plumbline.people.Organisation;
import org.plumbline.platform.London;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** The form that records who was told what. */
@Component
class DisclosureForms implements FormGiver {
    private final Disclosures disclosures;
    private final Disclosable disclosable;
    private final Findings findings;
    private final Forces forces;

    DisclosureForms(Disclosures disclosures, Disclosable disclosable, Findings findings, Forces forces) {
        this.disclosures = disclosures;
        this.disclosable = disclosable;
        this.findings = findings;
        this.forces = forces;
    }

    @Override
    public List<MonitoringForm> forms() {
        return List.of(MonitoringForm.beginning(
                        "disclosure",
                        "Who was told what?",
                        "Recording it lets them see what your organisation sees of it, from that time on. It cannot be"
                                + " undone: nobody can be made to forget.",
                        false,
                        this::asks,
                        this::record,
                        "disclosures")
                .checking(DisclosureForms::check));
    }

    private List<Ask> asks(Place place) {
        List<Choice.Option> audiences = new ArrayList<>();
        forces.others(place.force(), place.vantage()).stream()
                .filter(one -> !one.slug().equals(place.visitor().organisation()))
                .map(DisclosureForms::option)
                .forEach(audiences::add);
        audiences.add(Choice.of(Audience.PUBLIC, "The public"));
        return List.of(
                Asking.line("what", "What they were told, in a line", "Enter what they were told"),
                new Ask.AnyOf(
                        "about",
                        "What of the record it opens to them",
                        "A report with all its findings. Choose nothing where they were told of something that is not here",
                        disclosable.of(place.force(), place.vantage()).stream()
                                .map(one -> Choice.of(one.subject(), one.words()))
                                .toList()),
                new Ask.Words("findings", "Single findings", "References, one a line, such as CoC-1/R-2", ""),
                new Ask.AnyOf("to", "Who was told", "", audiences),
                Asking.anyDay("day", "On which day", "Enter the day"),
                Asking.time("time", "At which time"),
                new Ask.Line(
                        "channel", "How", "For example, letter, call, meeting, website", "Enter how they were told"),
                new Ask.Line("embargo", "Under which condition", "For example, in confidence; leave empty if none", ""),
                Asking.anyDay("ends", "The condition ends on", ""),
                Asking.time("endTime", "At which time it ends"));
    }

    private static Choice.Option option(Organisation one) {
        return Choice.of(one.slug(), one.name());
    }

    private static void check(Typed typed) {
        Asking.checkTime(typed, "time", true);
        Asking.checkTime(typed, "endTime", false);
        if (typed.all("to").isEmpty()) {
            typed.wrong("to", "Choose who was told");
        }
    }

    private Outcome record(Place place, Typed typed, Recording how) {
        List<String> subjects = new ArrayList<>();
        for (String about : typed.all("about")) {
            subjects.add(about);
            Subject subject = Subject.parse(about);
            if (subject.kind().equals(Report.KIND)) {
                findings.ofReport(subject.id(), place.vantage())
                        .forEach(finding -> subjects.add(finding.subject().toString()));
            }
        }
        List<Finding> all = disclosable.findings(place.force(), place.vantage());
        for (String reference : Asking.lines(typed, "findings")) {
            Optional<Finding> finding = all.stream()
                    .filter(one ->
                            one.received().ref().equals(reference) || one.id().equals(reference))
                    .findFirst();
            if (finding.isEmpty()) {
                return new Outcome.Refused(
                        "There is no finding “" + reference + "” that you may see.",
                        "Enter its reference as the register writes it.");
            }
            subjects.add(finding.get().subject().toString());
        }
        Instant at = Asking.instant(typed, "day", "time").orElseThrow();
        return disclosures.disclose(
                new RecordFact.Disclosed(
                        typed.text("what"),
                        subjects.stream().distinct().toList(),
                        new TreeSet<>(typed.all("to")),
                        at,
                        typed.text("channel"),
                        typed.text("embargo"),
                        place.force(),
                        place.visitor().organisation(),
                        Asking.instant(typed, "ends", "endTime").orElse(null)),
                told(typed, at, how.on(effective(at, how))));
    }

    /** What is still to come is so from the day on which it was settled. */
    private static LocalDate effective(Instant at, Recording how) {
        LocalDate day = London.dateAt(at);
        return day.isAfter(how.effectiveOn()) ? how.effectiveOn() : day;
    }

    /** Those who were told know that they were. */
    private static Recording told(Typed typed, Instant at, Recording how) {
        Audience audience = how.audience();
        for (String organisation : typed.all("to")) {
            audience = audience.and(organisation, at);
        }
        return new Recording(how.viewer(), how.actor(), how.effectiveOn(), how.source(), audience, how.seen());
    }
}
