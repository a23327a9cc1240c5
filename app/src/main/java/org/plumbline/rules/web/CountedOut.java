package org.plumbline.rules.web;

import java.util.List;
import org.plumbline.deadlines.Count;
import org.plumbline.deadlines.Rule;
import org.plumbline.web.Dates;

/**
 * What a count came to.
 *
 * @param answer the date, or the moment where hours were counted
 * @param by the value that was counted with
 * @param skipped the days that were passed over, in the order of counting
 */
public record CountedOut(String answer, String by, String how, List<Skipped> skipped) {
    /** A day that did not count, and why. */
    public record Skipped(String day, String because) {}

    public CountedOut {
        skipped = List.copyOf(skipped);
    }

    static CountedOut of(Rule rule, Count count) {
        return new CountedOut(
                count.moment()
                        .map(moment -> Dates.words(moment.toInstant()))
                        .orElseGet(() -> Dates.words(count.date())),
                PeriodWords.value(rule) + (rule.confidence().unverified() ? " (" + RuleLine.UNVERIFIED + ")" : ""),
                count.how(),
                count.skipped().stream()
                        .map(day -> new Skipped(Dates.words(day.date()), day.because()))
                        .toList());
    }
}
