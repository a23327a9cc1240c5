package org.plumbline.findings.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.govuk.Choice;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/**
 * How one kind of fact is asked for and recorded.
 *
 * @param noun what recording it creates, as in the address
 * @param offered whether it makes sense for a finding as it is
 * @param ownDay whether the fact itself says on which day
 * @param sourced whether a document must say so
 * @param asks the questions, given whom findings can be assigned to and which day it is
 * @param read the fact from answers that were checked
 * @param written the answers that say a fact again, for putting it right
 */
record FindingForm<F extends FindingFact>(
        String noun,
        String title,
        String lead,
        Class<F> fact,
        Predicate<Finding> offered,
        boolean ownDay,
        boolean sourced,
        Asks asks,
        Function<Typed, F> read,
        Function<F, Map<String, String>> written,
        Recorder<F> recorder) {
    /** The questions of a form. */
    @FunctionalInterface
    interface Asks {
        List<Ask> of(List<Choice.Option> owners, LocalDate today);
    }

    /** The activity that records the fact. */
    @FunctionalInterface
    interface Recorder<F extends FindingFact> {
        Outcome record(String id, F fact, Recording how);
    }

    /** What would be recorded; ask only once every answer was checked. */
    F fact(Typed typed) {
        return read.apply(typed);
    }

    Outcome record(String id, Typed typed, Recording how) {
        return recorder.record(id, read.apply(typed), how);
    }

    /** Whether a fact could have been recorded by this form; what somebody signed off could not. */
    boolean says(FindingFact other) {
        return fact.isInstance(other)
                && !(other instanceof FindingFact.SubmittedForClosure made && made.signedOffBy() != null);
    }

    Map<String, String> answers(FindingFact other) {
        return written.apply(fact.cast(other));
    }
}
