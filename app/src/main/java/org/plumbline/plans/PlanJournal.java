package org.plumbline.plans;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;

/** Appends what is said about a plan or an action, one at a time for each, once a rule has let it through. */
@Component
final class PlanJournal {
    private final Clock clock;
    private final Entries entries;

    PlanJournal(Clock clock, Entries entries) {
        this.clock = clock;
        this.entries = entries;
    }

    /** What is to be recorded, or why it cannot be. */
    sealed interface Step {
        record Fact(org.plumbline.record.Fact fact) implements Step {}

        record Refusal(Outcome.Refused refused) implements Step {}

        static Step of(Optional<Outcome.Refused> refused, org.plumbline.record.Fact fact) {
            return refused.<Step>map(Refusal::new).orElseGet(() -> new Fact(fact));
        }
    }

    Vantage now(Recording how) {
        return Vantage.now(clock, how.viewer());
    }

    /** Begins a subject that nobody has written about. */
    Outcome begin(Subject subject, org.plumbline.record.Fact fact, Recording how) {
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now(how).asAt());
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(how.draft(subject, fact));
        return new Outcome.Done(1);
    }

    Outcome plan(String id, Recording how, Function<Plan, Step> next) {
        Subject subject = new Subject(Plan.KIND, id);
        entries.lock(subject);
        Plan plan = Plan.after(entries.of(subject, now(how)))
                .orElseThrow(() -> new NotThere("There is no plan “" + id + "” that you may see."));
        mustBeAsSeen(id, plan.lastEntry(), how);
        return append(subject, next.apply(plan), how);
    }

    Outcome action(String id, Recording how, Function<Action, Step> next) {
        Subject subject = new Subject(Action.KIND, id);
        entries.lock(subject);
        Action action = Action.after(entries.of(subject, now(how)))
                .orElseThrow(() -> new NotThere("There is no action “" + id + "” that you may see."));
        mustBeAsSeen(id, action.lastEntry(), how);
        return append(subject, next.apply(action), how);
    }

    /** Lets nobody else change, before this transaction ends, which actions come before which in a force. */
    void lockOrder(String force) {
        entries.lock(new Subject("action-order", force));
    }

    private Outcome append(Subject subject, Step step, Recording how) {
        Optional<Outcome.Refused> future = how.notFromTheFuture(now(how).asAt());
        if (future.isPresent()) {
            return future.get();
        }
        return switch (step) {
            case Step.Refusal(Outcome.Refused refused) -> refused;
            case Step.Fact(org.plumbline.record.Fact fact) -> {
                entries.append(how.draft(subject, fact));
                yield new Outcome.Done(1);
            }
        };
    }

    private static void mustBeAsSeen(String id, long last, Recording how) {
        if (how.seen().isPresent() && how.seen().getAsLong() != last) {
            throw new ChangedUnderneath("Somebody recorded something about " + id + " while you were writing (entry "
                    + last + "). Nothing of yours was stored: look at it again first.");
        }
    }
}
