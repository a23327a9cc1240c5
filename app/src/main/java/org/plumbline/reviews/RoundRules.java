package org.plumbline.reviews;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.record.Outcome;

/** What must be so before a round takes its next step. */
final class RoundRules {
    private RoundRules() {}

    static Optional<Outcome.Refused> is(Round round, Round.State state, String unblock) {
        return Outcome.refusedIf(
                round.state() != state,
                round.published()
                        ? "These results were published by somebody else; nothing is drawn or judged here."
                        : "The round is " + words(round) + ", and this can be done only while it is " + state.words()
                                + ".",
                unblock);
    }

    private static String words(Round round) {
        return round.state() == Round.State.SECOND_REVIEW
                ? "in its second review"
                : round.state().words();
    }

    static Optional<Outcome.Refused> fits(Design design) {
        return Outcome.refusedIf(
                        design.questions().isEmpty(),
                        "The set has no question yet.",
                        "Add a question to the set first.")
                .or(() -> Outcome.refusedIf(
                        design.until().isBefore(design.from()),
                        "The period ends before it begins.",
                        "Put the two days right."))
                .or(() -> Outcome.refusedIf(
                        design.secondShare() < 0 || design.secondShare() > 100,
                        "A share of " + design.secondShare() + " per cent cannot be judged twice.",
                        "Give a whole number from 0 to 100."))
                .or(() -> design.sizing().refusal(design.strata()));
    }

    /** Whether a list is of the population that the design describes. */
    static Optional<Outcome.Refused> ofPopulation(Design design, List<ListedCase> cases) {
        Map<String, Long> listed =
                cases.stream().collect(Collectors.groupingBy(ListedCase::stratum, Collectors.counting()));
        Optional<String> strange = listed.keySet().stream()
                .filter(name ->
                        design.strata().stream().noneMatch(one -> one.name().equals(name)))
                .sorted()
                .findFirst();
        return strange.map(name -> new Outcome.Refused(
                        name.isEmpty()
                                ? "Some cases of the list are in no stratum."
                                : "The list has cases in “" + name + "”, which the design does not name.",
                        "Name in the second column one of: "
                                + design.strata().stream().map(Stratum::name).collect(Collectors.joining(", ")) + "."))
                .or(() -> design.strata().stream()
                        .filter(one -> listed.getOrDefault(one.name(), 0L) != one.population())
                        .findFirst()
                        .map(one -> new Outcome.Refused(
                                "By the design there are %,d cases in “%s”, and the list has %,d."
                                        .formatted(one.population(), one.name(), listed.getOrDefault(one.name(), 0L)),
                                "Bring the whole list, or design the round again with the right number.")));
    }

    static Optional<Outcome.Refused> allJudged(List<ReviewedCase> sample, CaseFact.Turn turn) {
        long waiting = sample.stream()
                .filter(one -> turn == CaseFact.Turn.FIRST || one.drawn().second())
                .filter(one -> !one.answered(turn))
                .count();
        return Outcome.refusedIf(
                waiting > 0,
                waiting + (waiting == 1 ? " case waits" : " cases wait") + " for "
                        + (turn == CaseFact.Turn.FIRST ? "a first" : "a second") + " judgement.",
                "Judge what waits, or say of a case why it cannot be reviewed.");
    }

    static Optional<Outcome.Refused> allSettled(Design design, List<ReviewedCase> sample) {
        long open = sample.stream()
                .mapToLong(one -> design.questions().stream()
                        .filter(question -> one.counts(question.number()).isEmpty())
                        .count())
                .sum();
        return Outcome.refusedIf(
                open > 0,
                open
                        + (open == 1
                                ? " answer on which the two reviewers differ is"
                                : " answers on which two reviewers differ are")
                        + " not settled.",
                "Settle each, with the reason.");
    }
}
