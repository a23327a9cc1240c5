package org.plumbline.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.deadlines.Period;
import org.plumbline.findings.Whose;
import org.plumbline.plans.PlanJournal.Step;
import org.plumbline.record.Outcome;
import org.plumbline.record.Outcome.Refused;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.rules.FieldRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dates of actions: set once by whoever may, moved by a request that somebody else decides. The inspectorate's own date
 * moves only by its own decision, taken down with its document. How often a date may move is the rule {@value #LIMIT}.
 */
@Component
public class DateMoves {
    /** The key of the rule in the table of rules. */
    public static final String LIMIT = "plan.date-moves";

    private final PlanJournal journal;
    private final FieldRules rules;

    DateMoves(PlanJournal journal, FieldRules rules) {
        this.journal = journal;
        this.rules = rules;
    }

    /** Sets a date for the first time. */
    @Transactional
    public Outcome set(String id, ActionFact.DateSet fact, Recording how) {
        return journal.action(
                id,
                how,
                action -> Step.of(
                        PlanRules.open(action)
                                .or(() -> PlanRules.ownedIfPromise(action, fact.whose()))
                                .or(() -> PlanRules.firstTime(action, fact.whose()))
                                .or(() -> PlanRules.documented(fact.whose(), how)),
                        fact));
    }

    /**
     * Takes down a request to move a date, which moves nothing.
     *
     * @param askedBy what whoever asks is called on pages
     */
    @Transactional
    public Outcome ask(String id, Whose whose, LocalDate to, String reason, String askedBy, Recording how) {
        return journal.action(id, how, action -> {
            Optional<Refused> refused = PlanRules.movable(whose)
                    .or(() -> PlanRules.open(action))
                    .or(() -> PlanRules.set(action, whose))
                    .or(() -> PlanRules.nothingAsked(action, whose))
                    .or(() -> PlanRules.moves(action, whose, to))
                    .or(() -> PlanRules.ahead(to, how.effectiveOn()))
                    .or(() -> PlanRules.withinLimit(action, whose, limit(journal.now(how))));
            LocalDate from = action.dates().of(whose).orElse(to);
            int number = 1
                    + (int) action.moves().stream()
                            .filter(move -> move.number() > 0)
                            .count();
            return Step.of(refused, new ActionFact.MoveAsked(number, whose, from, to, reason, askedBy));
        });
    }

    /** Takes down what was decided about a request, by a person or forum other than whoever asked. */
    @Transactional
    public Outcome decide(String id, ActionFact.MoveDecided fact, Recording how) {
        return journal.action(id, how, action -> {
            Optional<DateMove> move = action.moves().stream()
                    .filter(one -> one.number() == fact.number() && one.number() > 0)
                    .findFirst();
            return Step.of(
                    Outcome.refusedIf(
                                    move.filter(DateMove::open).isEmpty(),
                                    move.isEmpty()
                                            ? "There is no request " + fact.number() + " for " + action.id() + "."
                                            : "Request " + fact.number() + " was decided already.",
                                    "Look at the action’s requests; a further move is a further request.")
                            .or(() -> PlanRules.open(action))
                            .or(() -> move.flatMap(one -> PlanRules.decidedByAnother(one, how.actor(), fact.by())))
                            .or(() ->
                                    PlanRules.notBefore(move.map(DateMove::askedOn), "it was asked", how.effectiveOn()))
                            .or(() -> fact.accepted()
                                    ? move.flatMap(
                                            one -> PlanRules.withinLimit(action, one.whose(), limit(journal.now(how))))
                                    : Optional.empty()),
                    fact);
        });
    }

    /** Takes down that the inspectorate moved its own date, with the document that says so. */
    @Transactional
    public Outcome inspectorateMoved(String id, LocalDate to, String reason, Recording how) {
        return journal.action(
                id,
                how,
                action -> Step.of(
                        PlanRules.open(action)
                                .or(() -> PlanRules.set(action, Whose.INSPECTORATE))
                                .or(() -> PlanRules.moves(action, Whose.INSPECTORATE, to))
                                .or(() -> PlanRules.documented(Whose.INSPECTORATE, how)),
                        new ActionFact.InspectorateMoved(
                                action.dates().inspectorate().orElse(to), to, reason)));
    }

    /** How often a date may move, by the organisation's own table of rules. */
    @Transactional(readOnly = true)
    public int limit(Vantage vantage) {
        return rules.at(vantage).row(LIMIT, vantage.asAt()).rule().period() instanceof Period.Times(int number)
                ? number
                : 0;
    }
}
