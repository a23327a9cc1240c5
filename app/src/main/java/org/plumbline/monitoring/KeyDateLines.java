package org.plumbline.monitoring;

import java.util.List;
import java.util.Optional;
import org.plumbline.inspections.StageFact;
import org.plumbline.platform.London;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;

/** The lines of the chronology that each kind of thing of the monitoring gives. */
final class KeyDateLines {
    private KeyDateLines() {}

    static void stage(Entry entry, String home, List<KeyDate> dates) {
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

    static KeyDate told(Disclosure one, String home) {
        return new KeyDate(
                London.dateAt(one.at()),
                Optional.of(one.at()),
                "Told: " + one.what(),
                "By " + one.channel() + (one.condition().isEmpty() ? "." : ", " + one.condition() + "."),
                one.source().toString(),
                home + "/disclosures",
                "");
    }

    static KeyDate letter(Letter one, String home) {
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

    static void meeting(OversightMeeting one, String home, List<KeyDate> dates) {
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

    static void target(Target one, String home, List<KeyDate> dates) {
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

    static void representations(RepresentationRound round, String home, List<KeyDate> dates) {
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
    static void stated(DatedEvent event, String home, List<KeyDate> dates) {
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
