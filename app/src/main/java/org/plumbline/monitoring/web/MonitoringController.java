package org.plumbline.monitoring.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.Stage;
import org.plumbline.monitoring.DatedEvents;
import org.plumbline.monitoring.Interval;
import org.plumbline.monitoring.Intervals;
import org.plumbline.monitoring.KeyDates;
import org.plumbline.monitoring.LengthStatements;
import org.plumbline.monitoring.Letters;
import org.plumbline.monitoring.OversightMeetings;
import org.plumbline.monitoring.RepresentationRounds;
import org.plumbline.monitoring.Targets;
import org.plumbline.people.Organisation;
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

/** How each force is monitored, and what is recorded round it. */
@Controller
class MonitoringController {
    private final Forces forces;
    private final Intervals intervals;
    private final Targets targets;
    private final OversightMeetings meetings;
    private final KeyDates dates;
    private final DatedEvents events;
    private final LengthStatements lengths;
    private final Letters letters;
    private final RepresentationRounds rounds;

    MonitoringController(
            Forces forces,
            Intervals intervals,
            Targets targets,
            OversightMeetings meetings,
            KeyDates dates,
            DatedEvents events,
            LengthStatements lengths,
            Letters letters,
            RepresentationRounds rounds) {
        this.forces = forces;
        this.intervals = intervals;
        this.targets = targets;
        this.meetings = meetings;
        this.dates = dates;
        this.events = events;
        this.lengths = lengths;
        this.letters = letters;
        this.rounds = rounds;
    }

    @GetMapping("/monitoring")
    @Access(Permission.READ)
    Page all(Vantage vantage) {
        return new MonitoringPage(
                forces.all(vantage).stream().map(force -> line(force, vantage)).toList());
    }

    private MonitoringPage.Line line(Organisation force, Vantage vantage) {
        List<Interval> all = intervals.of(force.slug(), vantage);
        return new MonitoringPage.Line(
                force.slug(), force.name(), all.getLast().engage(), Intervals.sentence(force.name(), all));
    }

    @GetMapping("/monitoring/{force}")
    @Access(Permission.READ)
    Page one(@PathVariable String force, Vantage vantage, Visitor visitor) {
        ForceHead head = forces.head(force, vantage, visitor);
        List<Interval> all = intervals.of(force, vantage);
        return new ForcePage(
                head,
                Intervals.sentence(head.name(), all),
                intervals
                        .coming(force, vantage)
                        .map(MonitoringController::coming)
                        .orElse(""),
                all,
                targets.ofForce(force, vantage).stream()
                        .map(target -> new ForcePage.TargetLine(
                                target,
                                target.standing(all, vantage.asAt()),
                                target.missed(all, vantage.asAt()),
                                target.withdrawn().isEmpty()
                                        && target.reachedOn().isEmpty()))
                        .toList(),
                meetings.ofForce(force, vantage));
    }

    private static String coming(Stage stage) {
        return "Decided and not yet so: " + stage.name().words() + " from "
                + Dates.words(Optional.ofNullable(stage.since())) + ". " + stage.grounds();
    }

    @GetMapping("/monitoring/{force}/dates")
    @Access(Permission.READ)
    Page dates(@PathVariable String force, Vantage vantage, Visitor visitor) {
        return new KeyDatesPage(
                forces.head(force, vantage, visitor),
                dates.of(force, vantage),
                events.ofForce(force, vantage),
                lengths.ofForce(force, vantage),
                vantage.asAt());
    }

    @GetMapping("/monitoring/{force}/letters")
    @Access(Permission.READ)
    Page letters(@PathVariable String force, Vantage vantage, Visitor visitor) {
        return new LettersPage(forces.head(force, vantage, visitor), letters.ofForce(force, vantage), vantage.asAt());
    }

    @GetMapping("/monitoring/{force}/letters/{id}")
    @Access(Permission.READ)
    Page letter(@PathVariable String force, @PathVariable String id, Vantage vantage, Visitor visitor) {
        return new LetterPage(
                forces.head(force, vantage, visitor),
                letters.find(id, vantage)
                        .filter(letter -> letter.force().equals(force))
                        .orElseThrow(() -> new NotThere("There is no such letter that you may see from here.")),
                vantage.asAt());
    }

    @GetMapping("/monitoring/{force}/representations")
    @Access(Permission.READ)
    Page representations(@PathVariable String force, Vantage vantage, Visitor visitor) {
        return new RepresentationsPage(forces.head(force, vantage, visitor), rounds.ofForce(force, vantage));
    }
}
