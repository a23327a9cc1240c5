package org.plumbline.returns;

import java.time.LocalDate;
import org.plumbline.record.Fact;

/** What can be recorded about a form; its subjects are of the kind {@link ReturnForm#KIND}. */
public sealed interface FormFact extends Fact {
    /**
     * It asks so, from the design's first period on.
     *
     * @param number of the version, from 1
     */
    record Designed(int number, FormDesign design) implements FormFact {}

    /** Its last version has one more rule. */
    record RuleAdded(FormRule rule) implements FormFact {}

    /**
     * Its last version has one rule less.
     *
     * @param number of the rule, from 1
     */
    record RuleDropped(int number, String because) implements FormFact {}

    /**
     * It asks for no period that begins on a day or later.
     *
     * @param from the first day of the first period for which it does not ask
     */
    record Ended(LocalDate from, String because) implements FormFact {}
}
