package org.plumbline.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.findings.Whose;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Outcome.Refused;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.web.Dates;

/** What stands against recording something about a plan or an action, each with what would unblock it. */
final class PlanRules {
    private PlanRules() {}

    static Optional<Refused> open(Action action) {
        return action.doing()
                .withdrawnOn()
                .map(on -> new Refused(
                        action.id() + " was withdrawn on " + Dates.words(on) + ".",
                        "Open a new action if this is to be done after all."))
                .or(() -> action.doing()
                        .doneOn()
                        .map(on -> new Refused(
                                action.id() + " is recorded as done since " + Dates.words(on) + ".",
                                "If it is not done, somebody other than its owner records that when looking.")));
    }

    static Optional<Refused> owned(Action action) {
        return Outcome.refusedIf(
                action.owner().isEmpty(), "Nobody answers for " + action.id() + " yet.", "Give it an owner first.");
    }

    /** A promise is the owner's to make and nobody's where there is no owner. */
    static Optional<Refused> ownedIfPromise(Action action, Whose whose) {
        return whose == Whose.OWNER ? owned(action) : Optional.empty();
    }

    static Optional<Refused> firstTime(Action action, Whose whose) {
        return action.dates()
                .of(whose)
                .map(set -> new Refused(
                        capital(whose.words()) + " is set already: " + Dates.words(set) + ".",
                        whose == Whose.INSPECTORATE
                                ? "Record the inspectorate’s decision to move it, with its document."
                                : "Ask for it to be moved; somebody else decides."));
    }

    /** What the inspectorate says is taken down from what it wrote. */
    static Optional<Refused> documented(Whose whose, Recording how) {
        return Outcome.refusedIf(
                whose == Whose.INSPECTORATE && how.source().equals(Source.enteredHere()),
                "No document says so.",
                "Name the report or letter in which the inspectorate set this date.");
    }

    static Optional<Refused> movable(Whose whose) {
        return Outcome.refusedIf(
                whose == Whose.INSPECTORATE,
                "The inspectorate’s own date is not the force’s to move.",
                "Record the inspectorate’s decision, with its document, once it has taken one.");
    }

    static Optional<Refused> set(Action action, Whose whose) {
        return Outcome.refusedIf(
                action.dates().of(whose).isEmpty(),
                capital(whose.words()) + " is not set, so there is nothing to move.",
                "Set the date; the first time needs nobody’s decision.");
    }

    static Optional<Refused> moves(Action action, Whose whose, LocalDate to) {
        return Outcome.refusedIf(
                action.dates().of(whose).filter(to::equals).isPresent(),
                Dates.words(to) + " is the date already.",
                "Give the date to which it should move.");
    }

    static Optional<Refused> ahead(LocalDate to, LocalDate asked) {
        return Outcome.refusedIf(
                to.isBefore(asked),
                Dates.words(to) + " lies before the day of the request.",
                "Give a day that is still to come.");
    }

    static Optional<Refused> nothingAsked(Action action, Whose whose) {
        return action.asked(whose)
                .map(move -> new Refused(
                        "A request to move " + whose.words() + " to " + Dates.words(move.to())
                                + " waits to be decided.",
                        "Have it decided first: one request at a time for each date."));
    }

    static Optional<Refused> withinLimit(Action action, Whose whose, int limit) {
        int moved = action.movedAtRequest(whose);
        return Outcome.refusedIf(
                moved >= limit,
                limit == 0
                        ? "The rule plan.date-moves lets no date be moved."
                        : capital(whose.words()) + " was moved " + times(moved)
                                + ", and the rule plan.date-moves allows " + times(limit) + ".",
                "Do it by " + action.dates().of(whose).map(Dates::words).orElse("its date")
                        + " or be late by it; or have the organisation change the rule, with its reason.");
    }

    static Optional<Refused> decidedByAnother(DateMove move, Actor actor, String by) {
        return Outcome.refusedIf(
                move.asker().equals(actor.reference()) || move.askedBy().equalsIgnoreCase(by.strip()),
                "Whoever asked for the date to be moved cannot decide it.",
                "Have somebody else, or a forum, decide and record it.");
    }

    /** What follows from something does not come before it. */
    static Optional<Refused> notBefore(Optional<LocalDate> earlier, String what, LocalDate on) {
        return earlier.filter(on::isBefore)
                .map(day -> new Refused(
                        Dates.words(on) + " lies before " + Dates.words(day) + ", the day on which " + what + ".",
                        "Give a day that is not before it."));
    }

    static Optional<Refused> needsDone(List<Action> open) {
        return Outcome.refusedIf(
                !open.isEmpty(),
                "It comes after "
                        + String.join(
                                ", ",
                                open.stream()
                                        .map(one -> one.id() + " (" + one.title() + ")")
                                        .toList())
                        + ", which " + (open.size() == 1 ? "is" : "are") + " not done.",
                "Record that as done first, or take it off what this action waits for.");
    }

    static Optional<Refused> saidToBeDone(Action action) {
        return Outcome.refusedIf(
                action.doing().doneOn().isEmpty(),
                "Nobody has said that " + action.id() + " is done, so there is nothing to confirm.",
                "The owner says so first.");
    }

    static Optional<Refused> notConfirmed(Action action) {
        return action.doing()
                .confirmedOn()
                .map(on -> new Refused(
                        action.id() + " was confirmed as done on " + Dates.words(on) + ".",
                        "Nothing more is to be confirmed."));
    }

    /** Nobody marks their own promise. */
    static Optional<Refused> confirmedByAnother(Action action, Actor actor) {
        return Outcome.refusedIf(
                        action.ownedBy(actor.reference()),
                        "The owner of an action cannot confirm their own promise.",
                        "Ask somebody else of the force to look and record what they found.")
                .or(() -> Outcome.refusedIf(
                        action.doing().doneBy().equals(actor.reference()),
                        "You said yourself that it is done, so somebody else confirms it.",
                        "Ask somebody else of the force to look and record what they found."));
    }

    /** A review rates every objective, each with its reason. */
    static Optional<Refused> complete(Plan plan, List<Rating> ratings) {
        List<String> lacks = plan.objectives().stream()
                .flatMap(objective -> lack(objective, ratings).stream())
                .toList();
        return Outcome.refusedIf(
                        plan.objectives().isEmpty(),
                        "The plan has no objectives, so there is nothing to review.",
                        "Set its objectives first.")
                .or(() -> Outcome.refusedIf(
                        !lacks.isEmpty(),
                        "The review is not complete: " + String.join("; ", lacks) + ".",
                        "Rate every objective, with a reason for each."));
    }

    private static Optional<String> lack(Objective objective, List<Rating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.objective().equals(objective.id()))
                .findFirst()
                .map(rating -> Stream.of(
                                rating.reason().isBlank() ? objective.id() + " has no reason" : "",
                                rating.state().colour() && rating.direction() == null
                                        ? objective.id() + " has no direction of travel"
                                        : "")
                        .filter(words -> !words.isEmpty())
                        .findFirst())
                .orElse(Optional.of(objective.id() + " is not rated"));
    }

    static String times(int number) {
        return switch (number) {
            case 0 -> "never";
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
