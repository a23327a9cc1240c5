package org.plumbline.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Whose;
import org.plumbline.record.Fact;

/** What can be recorded about one action; its subjects are of the kind {@link Action#KIND}. */
public sealed interface ActionFact extends Fact {
    /**
     * Something is to be done.
     *
     * @param force the slug of the force that is to do it
     * @param plan the id of the plan it belongs to; null where it stands alone
     * @param objective of that plan; null where it serves the plan as a whole
     * @param findings the ids of the findings that it serves
     */
    record Opened(
            String force,
            @Nullable String plan,
            @Nullable String objective,
            String title,
            ActionKind kind,
            List<String> findings)
            implements ActionFact {
        public Opened {
            findings = List.copyOf(findings);
            if (title.isBlank()) {
                throw new IllegalArgumentException("an action says what is to be done");
            }
        }
    }

    /**
     * Somebody is answerable for it.
     *
     * @param owner a reference, such as {@code user/7f3a…}
     * @param ownerTitle what they are called on pages: a role
     */
    record Assigned(String owner, String ownerTitle) implements ActionFact {
        public Assigned {
            if (owner.isBlank() || ownerTitle.isBlank()) {
                throw new IllegalArgumentException("an owner has a reference and a title");
            }
        }
    }

    /** These are the findings that it serves from now on. */
    record Serves(List<String> findings) implements ActionFact {
        public Serves {
            findings = List.copyOf(findings);
        }
    }

    /** It cannot be done before these other actions, and from now on no others. */
    record Needs(List<String> actions) implements ActionFact {
        public Needs {
            actions = List.copyOf(actions);
        }
    }

    /** A step on the way, by a day; the same milestone again changes it. */
    record MilestoneSet(String milestone, String title, LocalDate by) implements ActionFact {}

    /** A step on the way was reached. */
    record MilestoneReached(String milestone) implements ActionFact {}

    /** A date is set for the first time; from then on it moves by a request or by the inspectorate's own decision. */
    record DateSet(Whose whose, LocalDate date, String reason) implements ActionFact {}

    /**
     * Somebody asked that a date be moved, which moves nothing.
     *
     * @param number of the request, from 1 for each action
     * @param askedBy what whoever asked is called on pages
     */
    record MoveAsked(int number, Whose whose, LocalDate from, LocalDate to, String reason, String askedBy)
            implements ActionFact {}

    /**
     * A request was decided; accepted, it moves the date.
     *
     * @param by the role or forum that decided
     */
    record MoveDecided(int number, boolean accepted, String by, String reason) implements ActionFact {}

    /** The inspectorate moved its own date. */
    record InspectorateMoved(LocalDate from, LocalDate to, String reason) implements ActionFact {}

    /** Work on it began. */
    record Started(String note) implements ActionFact {}

    /** The force says that it is done. */
    record Done(String note) implements ActionFact {}

    /** Somebody other than the owner looked whether it is done; if not, the work goes on. */
    record Confirmed(boolean done, String note) implements ActionFact {}

    /** It will not be done. */
    record Withdrawn(String reason) implements ActionFact {}
}
