package org.plumbline.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.TestingRegister;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Viewer;

/** Plans and actions in the real record, opened by their own activities. */
public final class TestingPlans {
    public static final Actor LIAISON = Actor.user("liaison");
    private final PlanWork plans;
    private final ActionWork actions;

    public TestingPlans(PlanWork plans, ActionWork actions) {
        this.plans = plans;
        this.actions = actions;
    }

    /** As somebody of the force records something about a day. */
    public static Recording how(Actor actor, LocalDate on) {
        return new Recording(
                Viewer.of(TestingRegister.FORCE), actor, on, Source.enteredHere(), TestingRegister.inside());
    }

    public static Recording sourced(Actor actor, LocalDate on) {
        return new Recording(
                Viewer.of(TestingRegister.FORCE),
                actor,
                on,
                new Source("Revisit letter", "page 2"),
                TestingRegister.inside());
    }

    /** A plan with an objective for each title. */
    public String plan(LocalDate on, String... objectives) {
        String id = plans.reference();
        done(plans.open(id, new PlanFact.Opened(TestingRegister.FORCE, "Plan " + id, "To improve"), how(LIAISON, on)));
        for (String title : objectives) {
            done(plans.objective(id, "", title, List.of("a-finding"), how(LIAISON, on)));
        }
        return id;
    }

    /** An action with an owner, in no plan. */
    public String action(Actor owner, LocalDate on, String... findings) {
        return action(null, owner, on, findings);
    }

    public String action(@Nullable String plan, Actor owner, LocalDate on, String... findings) {
        String id = actions.reference();
        done(actions.open(
                id,
                new ActionFact.Opened(
                        TestingRegister.FORCE, plan, null, "Do " + id, ActionKind.CORRECTIVE, List.of(findings)),
                how(LIAISON, on)));
        done(actions.assign(id, new ActionFact.Assigned(owner.reference(), "Head of crime"), how(LIAISON, on)));
        return id;
    }

    public static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new AssertionError(refused.reason() + " " + refused.unblock());
        }
    }
}
