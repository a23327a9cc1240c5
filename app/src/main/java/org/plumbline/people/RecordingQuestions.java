package org.plumbline.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.govuk.Choice;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** What is asked of every entry about a force: from which day it is so, which document says so, who may see it. */
@Component
public class RecordingQuestions {
    private final Organisations organisations;

    RecordingQuestions(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * The questions.
     *
     * @param force the slug of the force that it is about
     * @param ownDay whether the fact itself says on which day, so that no other is asked for
     * @param sourced whether a document must say so
     */
    public List<Ask> of(String force, boolean ownDay, boolean sourced, Vantage vantage) {
        List<Ask> asks = new ArrayList<>();
        if (!ownDay) {
            asks.add(new Ask.Day(
                    "from",
                    sourced ? "Decided on" : "So from",
                    "For example, 27 3 2024",
                    "Enter the day from which it is so",
                    Optional.of(vantage.asAt())));
        }
        asks.add(new Ask.Line(
                "document",
                "Which document says so",
                sourced ? "Its title and date" : "Leave empty if you say so yourself",
                sourced ? "Name the document that says so" : ""));
        asks.add(new Ask.Line("place", "Where in it", "Page, section or paragraph, if there is one", ""));
        asks.add(audience(force, vantage));
        return asks;
    }

    /** Who may see it. */
    public Ask audience(String force, Vantage vantage) {
        List<Organisation> all = organisations.all(vantage);
        return new Ask.OneOf(
                "seen",
                "Who may see this",
                "More can be told later, by a disclosure; nobody can be made to forget",
                Stream.of(Circle.values())
                        .map(circle -> option(circle, force, all))
                        .toList(),
                "Choose who may see this");
    }

    private static Choice.Option option(Circle circle, String force, List<Organisation> all) {
        Choice.Option option = Choice.of(circle.code(), circle.words());
        String members = Stream.concat(
                        all.stream().filter(one -> one.slug().equals(force)), circle.members(force, all).stream())
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
        return circle == Circle.EVERYBODY || members.isEmpty() ? option : option.withHint(members);
    }

    /** Today, by oneself, for the smallest circle. */
    public Map<String, String> usual(Vantage vantage) {
        Map<String, String> answers = new HashMap<>(Typed.boxed("from", vantage.asAt()));
        answers.putAll(Typed.boxed("on", vantage.asAt()));
        answers.put("seen", Circle.FORCE.code());
        return answers;
    }

    /** How it is recorded, by answers that were checked. */
    public Recording recording(Typed typed, String force, OptionalLong seen, Vantage vantage, Visitor visitor) {
        LocalDate from = typed.day("from").or(() -> typed.day("on")).orElse(vantage.asAt());
        String document = typed.text("document");
        return new Recording(
                visitor.viewer(),
                visitor.actor(),
                from,
                document.isEmpty() ? Source.enteredHere() : new Source(document, typed.text("place")),
                Circle.of(typed.text("seen")).orElseThrow().audience(force, organisations.all(vantage)),
                seen);
    }
}
