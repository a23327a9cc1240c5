package org.plumbline.monitoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.govuk.Choice;
import org.plumbline.monitoring.Target;
import org.plumbline.monitoring.TargetFact;
import org.plumbline.monitoring.Targets;
import org.plumbline.web.Ask;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;

/** The forms about dates that others set a force, and the plan that is demanded of it. */
@Component
class TargetForms implements FormGiver {
    private static final String PAGE = "";

    private final Targets targets;

    TargetForms(Targets targets) {
        this.targets = targets;
    }

    @Override
    public List<MonitoringForm> forms() {
        return List.of(
                MonitoringForm.beginning(
                        "target",
                        "Which date was set?",
                        "Dates that others set stand beside the inspectorate’s own; none replaces another.",
                        true,
                        place -> List.of(
                                Asking.role("setter", "Who set it"),
                                Asking.happened("Set on", "Enter the day on which it was set", place),
                                new Ask.OneOf(
                                        "aim",
                                        "What for",
                                        "",
                                        Arrays.stream(TargetFact.Aim.values())
                                                .map(aim -> Choice.of(aim.code(), aim.words()))
                                                .toList(),
                                        "Choose what for"),
                                Asking.line("what", "What is wanted, in a line", "Enter what is wanted"),
                                Asking.anyDay("by", "By which day", ""),
                                new Ask.Line(
                                        "words", "How it is put, if no day was given", "For example, urgently", "")),
                        (place, typed, how) -> targets.set(
                                new TargetFact.Set(
                                        place.force(),
                                        typed.text("setter"),
                                        TargetFact.Aim.of(typed.text("aim")),
                                        typed.text("what"),
                                        typed.day("by").orElse(null),
                                        typed.text("words")),
                                how),
                        PAGE),
                MonitoringForm.beginning(
                                "attainment",
                                "When was it reached?",
                                "",
                                true,
                                place -> List.of(
                                        Asking.happened("Reached on", "Enter the day on which it was reached", place),
                                        Asking.line("how", "How that is known", "Say how that is known")),
                                (place, typed, how) ->
                                        targets.reach(place.id(), new TargetFact.Reached(typed.text("how")), how),
                                PAGE)
                        .following("targets", this::last),
                MonitoringForm.beginning(
                                "giving-up",
                                "Why was the date given up?",
                                "",
                                true,
                                place -> List.of(
                                        Asking.happened("Given up on", "Enter the day", place),
                                        Asking.line("reason", "Why", "Say why")),
                                (place, typed, how) -> targets.withdraw(
                                        place.id(), new TargetFact.Withdrawn(typed.text("reason")), how),
                                PAGE)
                        .following("targets", this::last));
    }

    private OptionalLong last(Place place) {
        return OptionalLong.of(targets.find(place.id(), place.vantage())
                .filter(target -> target.force().equals(place.force()))
                .map(Target::lastEntry)
                .orElseThrow(() -> new NotThere("There is no such date that you may see.")));
    }
}
