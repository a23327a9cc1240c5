package org.plumbline.plans.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.plumbline.findings.Whose;
import org.plumbline.govuk.Choice;
import org.plumbline.plans.Action;
import org.plumbline.plans.ActionFact;
import org.plumbline.plans.ActionWork;
import org.plumbline.plans.DateMove;
import org.plumbline.plans.DateMoves;
import org.plumbline.web.Ask;
import org.plumbline.web.Dates;
import org.plumbline.web.NotThere;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Component;

/** The forms of an action, in the order in which a page offers them. */
@Component
class ActionForms {
    private static final BiPredicate<Action, String> OPEN = (action, who) -> action.open();

    private final List<Form<Action>> all;

    ActionForms(ActionWork work, DateMoves moves, Options options, Visitors visitors) {
        this.all = Stream.of(doing(work), dates(moves, visitors), shape(work, options))
                .flatMap(List::stream)
                .toList();
    }

    List<Form<Action>> all() {
        return all;
    }

    Form<Action> named(String noun) {
        return all.stream()
                .filter(form -> form.noun().equals(noun))
                .findFirst()
                .orElseThrow(() -> new NotThere("Nothing of that name can be recorded about an action."));
    }

    private static List<Form<Action>> doing(ActionWork work) {
        return List.of(
                new Form<>(
                        "start",
                        "Say that work on it began",
                        "When did work on this begin?",
                        "",
                        Set.of(Hand.FORCE, Hand.OWNER),
                        OPEN.and((action, who) -> action.doing().startedOn().isEmpty()),
                        Form.Day.HAPPENED,
                        false,
                        (action, vantage) -> List.of(new Ask.Words("note", "What began", "", "")),
                        (action, typed, how) ->
                                work.start(action.id(), new ActionFact.Started(typed.text("note")), how)),
                new Form<>(
                        "attainments",
                        "Say that a milestone was reached",
                        "Which milestone was reached?",
                        "",
                        Set.of(Hand.FORCE, Hand.OWNER),
                        OPEN.and((action, who) -> action.milestones().stream()
                                .anyMatch(step -> step.reachedOn().isEmpty())),
                        Form.Day.HAPPENED,
                        false,
                        (action, vantage) -> List.of(new Ask.OneOf(
                                "milestone",
                                "Milestone",
                                "",
                                action.milestones().stream()
                                        .filter(step -> step.reachedOn().isEmpty())
                                        .map(step -> Choice.of(step.id(), step.id() + ": " + step.title()))
                                        .toList(),
                                "Choose the milestone")),
                        (action, typed, how) ->
                                work.reach(action.id(), new ActionFact.MilestoneReached(typed.text("milestone")), how)),
                new Form<>(
                        "completion",
                        "Say that it is done",
                        "Is this done?",
                        "This is what the force says. Somebody other than the owner then looks and confirms it.",
                        Set.of(Hand.FORCE, Hand.OWNER),
                        OPEN,
                        Form.Day.HAPPENED,
                        false,
                        (action, vantage) -> List.of(new Ask.Words("note", "What was done", "", "Say what was done")),
                        (action, typed, how) -> work.done(action.id(), new ActionFact.Done(typed.text("note")), how)),
                new Form<>(
                        "confirmation",
                        "Confirm the promise, or say that it is not done",
                        "Was the promise kept?",
                        "Recorded by somebody other than the owner, and other than whoever said that it is done. Whether it"
                                + " was done in time is worked out from the dates.",
                        Set.of(Hand.FORCE, Hand.JUDGE, Hand.OWNER),
                        (action, who) -> action.toConfirm()
                                && !action.ownedBy(who)
                                && !action.doing().doneBy().equals(who),
                        Form.Day.HAPPENED,
                        false,
                        (action, vantage) -> List.of(
                                new Ask.OneOf(
                                        "done",
                                        "I looked, and it is",
                                        "",
                                        List.of(Choice.of("yes", "done"), Choice.of("no", "not done")),
                                        "Choose done or not done"),
                                new Ask.Words("note", "What this rests on", "", "Say what this rests on")),
                        (action, typed, how) -> work.confirm(
                                action.id(),
                                new ActionFact.Confirmed(typed.text("done").equals("yes"), typed.text("note")),
                                how)));
    }

    private static List<Form<Action>> dates(DateMoves moves, Visitors visitors) {
        return List.of(
                new Form<>(
                        "dates",
                        "Set a date for the first time",
                        "Which date is set?",
                        "Each date is set once. After that the force’s own date and the owner’s promise move only by a request"
                                + " that somebody else decides, and the inspectorate’s by its own decision.",
                        Set.of(Hand.FORCE, Hand.OWNER),
                        OPEN.and((action, who) -> !unset(action).isEmpty()),
                        Form.Day.FROM,
                        false,
                        (action, vantage) -> List.of(
                                whose(unset(action)),
                                Form.anyDay("date", "The date", "Enter the date"),
                                new Ask.Words("reason", "Why this date", "Leave empty if nothing needs saying", "")),
                        (action, typed, how) -> moves.set(
                                action.id(),
                                new ActionFact.DateSet(chosen(typed), day(typed), typed.text("reason")),
                                how)),
                new Form<>(
                        "date-requests",
                        "Ask for a date to be moved",
                        "Which date should move?",
                        "Nothing moves until somebody else has decided. The inspectorate’s date is not among these: only the"
                                + " inspectorate moves it.",
                        Set.of(Hand.FORCE, Hand.OWNER),
                        OPEN.and((action, who) -> !movable(action).isEmpty()),
                        Form.Day.TODAY,
                        false,
                        (action, vantage) -> List.of(
                                whose(movable(action)),
                                Form.anyDay("date", "The new date", "Enter the new date"),
                                new Ask.Words("reason", "Why it should move", "", "Say why it should move")),
                        (action, typed, how) -> moves.ask(
                                action.id(),
                                chosen(typed),
                                day(typed),
                                typed.text("reason"),
                                visitors.called(how.actor()),
                                how)),
                new Form<>(
                        "date-decisions",
                        "Decide a request to move a date",
                        "What was decided about the request?",
                        "Decided by a person or a forum other than whoever asked.",
                        Set.of(Hand.FORCE, Hand.JUDGE),
                        OPEN.and((action, who) -> action.asked().stream()
                                .anyMatch(move -> !move.asker().equals(who))),
                        Form.Day.HAPPENED,
                        false,
                        (action, vantage) -> List.of(
                                new Ask.OneOf(
                                        "request",
                                        "Request",
                                        "",
                                        action.asked().stream()
                                                .map(ActionForms::request)
                                                .toList(),
                                        "Choose the request"),
                                new Ask.OneOf(
                                        "accepted",
                                        "It was",
                                        "",
                                        List.of(
                                                Choice.of("yes", "accepted").withHint("the date moves"),
                                                Choice.of("no", "refused").withHint("the date stays")),
                                        "Choose accepted or refused"),
                                new Ask.Line(
                                        "by",
                                        "Who decided",
                                        "A role or a forum, for example Deputy Chief Constable",
                                        "Say who decided"),
                                new Ask.Words("reason", "Why", "", "Say why it was decided so")),
                        (action, typed, how) -> moves.decide(
                                action.id(),
                                new ActionFact.MoveDecided(
                                        Integer.parseInt(typed.text("request")),
                                        typed.text("accepted").equals("yes"),
                                        typed.text("by"),
                                        typed.text("reason")),
                                how)),
                new Form<>(
                        "inspectorate-date",
                        "Record that the inspectorate moved its date",
                        "To which day did the inspectorate move its date?",
                        "Taken down from the document in which the inspectorate says so.",
                        Set.of(Hand.FORCE, Hand.INSPECTORATE),
                        OPEN.and((action, who) -> action.dates().inspectorate().isPresent()),
                        Form.Day.FROM,
                        true,
                        (action, vantage) -> List.of(
                                Form.anyDay("date", "The inspectorate’s date", "Enter the date"),
                                new Ask.Words("reason", "Why, as far as it said", "", "")),
                        (action, typed, how) ->
                                moves.inspectorateMoved(action.id(), day(typed), typed.text("reason"), how)));
    }

    private static List<Form<Action>> shape(ActionWork work, Options options) {
        return List.of(
                new Form<>(
                        "owner",
                        "Give it an owner",
                        "Who answers for this action?",
                        "",
                        Set.of(Hand.FORCE),
                        OPEN,
                        Form.Day.FROM,
                        false,
                        (action, vantage) -> List.of(new Ask.OneOfMany(
                                "owner", "Owner", "", options.owners(action.force()), "Choose who answers for it")),
                        (action, typed, how) -> work.assign(action.id(), owner(typed.text("owner")), how)),
                new Form<>(
                        "milestones",
                        "Add a milestone",
                        "Which step on the way, by when?",
                        "",
                        Set.of(Hand.FORCE, Hand.OWNER),
                        OPEN,
                        Form.Day.FROM,
                        false,
                        (action, vantage) -> List.of(
                                new Ask.Line("title", "Milestone", "", "Say what the milestone is"),
                                Form.anyDay("date", "By when", "Enter the day by which it is to be reached")),
                        (action, typed, how) -> work.milestone(action.id(), "", typed.text("title"), day(typed), how)),
                new Form<>(
                        "findings",
                        "Change which findings it serves",
                        "Which findings does this action serve?",
                        "",
                        Set.of(Hand.FORCE),
                        OPEN,
                        Form.Day.FROM,
                        false,
                        (action, vantage) -> List.of(new Ask.AnyOf(
                                "finding",
                                "Findings",
                                "",
                                options.findings(action.force(), action.findings(), vantage))),
                        (action, typed, how) ->
                                work.serve(action.id(), new ActionFact.Serves(typed.all("finding")), how)),
                new Form<>(
                        "order",
                        "Change what comes before it",
                        "Which actions must be done before this one?",
                        "",
                        Set.of(Hand.FORCE, Hand.OWNER),
                        OPEN,
                        Form.Day.FROM,
                        false,
                        (action, vantage) -> List.of(
                                new Ask.AnyOf("action", "Before this one", "", options.siblings(action, vantage))),
                        (action, typed, how) -> work.need(action.id(), new ActionFact.Needs(typed.all("action")), how)),
                new Form<>(
                        "withdrawal",
                        "Withdraw the action",
                        "Why will this not be done?",
                        "Its history stays.",
                        Set.of(Hand.FORCE),
                        OPEN,
                        Form.Day.FROM,
                        false,
                        (action, vantage) -> List.of(new Ask.Words("reason", "Why", "", "Say why it will not be done")),
                        (action, typed, how) ->
                                work.withdraw(action.id(), new ActionFact.Withdrawn(typed.text("reason")), how)));
    }

    /** An owner's option holds the reference and, after a space, the title that stands in the record. */
    private static ActionFact.Assigned owner(String option) {
        int space = option.indexOf(' ');
        return new ActionFact.Assigned(option.substring(0, space), option.substring(space + 1));
    }

    private static List<Whose> unset(Action action) {
        return Arrays.stream(Whose.values())
                .filter(whose -> action.dates().of(whose).isEmpty())
                .toList();
    }

    private static List<Whose> movable(Action action) {
        return Stream.of(Whose.FORCE, Whose.OWNER)
                .filter(whose -> action.dates().of(whose).isPresent()
                        && action.asked(whose).isEmpty())
                .toList();
    }

    private static Ask whose(List<Whose> whose) {
        return new Ask.OneOf(
                "whose",
                "Whose date",
                "",
                whose.stream()
                        .map(one -> one == Whose.INSPECTORATE
                                ? Choice.of(one.name(), one.words()).withHint("name the document that sets it")
                                : Choice.of(one.name(), one.words()))
                        .toList(),
                "Choose whose date it is");
    }

    private static Choice.Option request(DateMove move) {
        return Choice.of(
                        String.valueOf(move.number()),
                        "Move " + move.whose().words() + " from " + Dates.words(move.from()) + " to "
                                + Dates.words(move.to()))
                .withHint("asked by " + move.askedBy() + " on " + Dates.words(move.askedOn()) + ": " + move.reason());
    }

    private static Whose chosen(Typed typed) {
        return Whose.valueOf(typed.text("whose"));
    }

    private static LocalDate day(Typed typed) {
        return typed.day("date").orElseThrow();
    }
}
