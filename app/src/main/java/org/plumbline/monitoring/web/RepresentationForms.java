package org.plumbline.monitoring.web;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.plumbline.govuk.Choice;
import org.plumbline.monitoring.RepresentationFact;
import org.plumbline.monitoring.RepresentationRound;
import org.plumbline.monitoring.RepresentationRounds;
import org.plumbline.web.Ask;
import org.plumbline.web.NotThere;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** The forms about representations: what is said of their window, what was made, what was relied on. */
@Component
class RepresentationForms implements FormGiver {
    private static final String PAGE = "representations";

    private final RepresentationRounds rounds;

    RepresentationForms(RepresentationRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<MonitoringForm> forms() {
        return Stream.concat(windows(), rest()).toList();
    }

    private Stream<MonitoringForm> windows() {
        return Stream.of(
                MonitoringForm.beginning(
                                "representation-window",
                                "Can representations be made?",
                                "Against a decision, before it is final. Whoever says otherwise is recorded beside it.",
                                true,
                                place -> Stream.concat(
                                                Stream.of(Asking.line(
                                                        "about", "Against which decision", "Enter which decision")),
                                                window(place))
                                        .toList(),
                                (place, typed, how) ->
                                        rounds.open(stated(place.force(), typed.text("about"), typed), how),
                                PAGE)
                        .checking(RepresentationForms::check),
                MonitoringForm.beginning(
                                "window-statement",
                                "What does somebody else say of the window?",
                                "",
                                true,
                                place -> window(place).toList(),
                                (place, typed, how) -> rounds.state(
                                        place.id(),
                                        stated(place.force(), round(place).about(), typed),
                                        how),
                                PAGE)
                        .checking(RepresentationForms::check)
                        .following(PAGE, this::last));
    }

    private Stream<MonitoringForm> rest() {
        return Stream.of(
                MonitoringForm.beginning(
                                "submission",
                                "Which representations were made?",
                                "",
                                true,
                                place -> List.of(
                                        Asking.role("by", "By whom"),
                                        Asking.happened("Made on", "Enter the day", place),
                                        new Ask.Words("words", "What they say", "", "Enter what they say")),
                                (place, typed, how) -> rounds.make(
                                        place.id(),
                                        new RepresentationFact.Made(typed.text("by"), typed.text("words")),
                                        how),
                                PAGE)
                        .following(PAGE, this::last),
                MonitoringForm.beginning(
                                "reliance",
                                "Which policy was relied on?",
                                "Whether it was in force on that day is worked out from its days.",
                                true,
                                place -> List.of(
                                        Asking.role("by", "By whom"),
                                        Asking.happened("Relied on it on", "Enter the day", place),
                                        new Ask.Line(
                                                "policy", "The policy", "Its title and version", "Enter the policy"),
                                        Asking.line("paragraph", "Where in it", ""),
                                        new Ask.Words("says", "What it says there", "", "Enter what it says"),
                                        Asking.anyDay("valid", "In force from", ""),
                                        Asking.anyDay("ceased", "In force until", "")),
                                (place, typed, how) -> rounds.rely(
                                        place.id(),
                                        new RepresentationFact.PolicyRelied(
                                                typed.text("by"),
                                                typed.text("policy"),
                                                typed.text("paragraph"),
                                                typed.text("says"),
                                                typed.day("valid").orElse(null),
                                                typed.day("ceased").orElse(null)),
                                        how),
                                PAGE)
                        .following(PAGE, this::last),
                MonitoringForm.beginning(
                                "consideration",
                                "What came of the representations?",
                                "",
                                true,
                                place -> List.of(
                                        Asking.role("by", "Who considered them"),
                                        Asking.happened("Considered on", "Enter the day", place),
                                        new Ask.Words("outcome", "What came of it", "", "Enter what came of it")),
                                (place, typed, how) -> rounds.consider(
                                        place.id(),
                                        new RepresentationFact.Considered(typed.text("by"), typed.text("outcome")),
                                        how),
                                PAGE)
                        .following(PAGE, this::last));
    }

    private static Stream<Ask> window(Place place) {
        return Stream.of(
                Asking.role("by", "Who says so"),
                Asking.happened("Said on", "Enter the day on which it was said", place),
                new Ask.OneOf(
                        "open",
                        "Is there a window?",
                        "",
                        List.of(Choice.of("yes", "Yes"), Choice.of("no", "No")),
                        "Choose yes or no"),
                Asking.anyDay("opens", "It opens on", ""),
                Asking.anyDay("closes", "It closes on", ""),
                Asking.time("time", "At which time it closes"),
                new Ask.Line("rule", "By which rule or agreement", "", "Enter by which rule or agreement"));
    }

    private static void check(Typed typed) {
        Asking.checkTime(typed, "time", false);
    }

    private static RepresentationFact.WindowStated stated(String force, String about, Typed typed) {
        return new RepresentationFact.WindowStated(
                force,
                about,
                typed.text("by"),
                typed.text("open").equals("yes"),
                typed.day("opens").orElse(null),
                Asking.instant(typed, "closes", "time").orElse(null),
                typed.text("rule"));
    }

    private OptionalLong last(Place place) {
        return OptionalLong.of(round(place).lastEntry());
    }

    private RepresentationRound round(Place place) {
        return rounds.find(place.id(), place.vantage())
                .filter(round -> round.force().equals(place.force()))
                .orElseThrow(() -> new NotThere("There are no such representations that you may see."));
    }
}
