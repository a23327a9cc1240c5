package org.plumbline.rules;

import java.time.LocalDate;
import org.plumbline.deadlines.Rule.Confidence;
import org.plumbline.record.Fact;

/** What an organisation can record about a rule; its subjects are of the kind {@link #KIND}, their ids the rules' keys. */
public sealed interface RuleFact extends Fact {
    String KIND = "rule";

    /** The slug of the organisation that counts so; nobody else's table changes with it. */
    String organisation();

    /**
     * The organisation gives the rule another value; the entry's source is the rule's. Effective on the day from which the
     * value holds, or on the day of recording while that day is still to come, for otherwise nobody could see it coming; a
     * correction no later than what it corrects, so that nobody sees the wrong entry without it.
     *
     * @param value in the rule's own unit, as the table writes it
     * @param from the first day that sets the period going with this value
     */
    record Changed(String organisation, String value, LocalDate from, String reason, Confidence confidence)
            implements RuleFact {}

    /** The entry that this one corrects was wrong, and nothing takes its place. */
    record Retracted(String organisation, String reason) implements RuleFact {}
}
