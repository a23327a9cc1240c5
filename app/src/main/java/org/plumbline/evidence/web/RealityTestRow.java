package org.plumbline.evidence.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.evidence.RealityTest;
import org.plumbline.evidence.RealityTestFact;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;

/**
 * A reality test in a list.
 *
 * @param counted {@code 12 of 20 met what was asked; 6 did not; 2 could not be asked it}
 * @param retest when it is to be made again, late or not; a sentence
 * @param findings those of what it tests that are findings
 */
public record RealityTestRow(
        String id,
        String sampled,
        String on,
        String tester,
        String counted,
        String retest,
        boolean late,
        List<Linked.Place> findings) {

    static RealityTestRow of(RealityTest test, Linked linked, Vantage vantage) {
        return new RealityTestRow(
                test.id(),
                test.tested().sampled(),
                Dates.words(test.on()),
                test.tested().testerTitle(),
                counted(test.tested().counts()),
                retest(test, vantage.asAt()),
                test.retestLate(vantage.asAt()),
                test.tested().subjects().stream()
                        .filter(one -> one.startsWith("finding/"))
                        .map(one -> linked.place(one, vantage))
                        .toList());
    }

    static String counted(RealityTestFact.Counts counts) {
        return counts.met() + " of " + counts.sample() + " met what was asked; "
                + counts.notMet() + " did not"
                + (counts.notApplicable() == 0 ? "" : "; " + counts.notApplicable() + " could not be asked it");
    }

    static String retest(RealityTest test, LocalDate asAt) {
        if (test.withdrawnBecause().isPresent()) {
            return "withdrawn: " + test.withdrawnBecause().get();
        }
        if (test.repeatedBy().isPresent()) {
            return "was made again";
        }
        return test.retestDue()
                .map(due -> {
                    long days = ChronoUnit.DAYS.between(due, asAt);
                    return days > 0
                            ? "retest late by " + days + (days == 1 ? " day" : " days") + ", due " + Dates.words(due)
                            : "retest due " + Dates.words(due);
                })
                .orElse("no retest is planned");
    }
}
