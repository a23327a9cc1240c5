package org.plumbline.findings;

import java.util.List;
import org.plumbline.web.Dates;

/**
 * One of the three separate facts of a finding.
 *
 * @param so whether it is so; drawn as ● or ○, never without its words
 * @param words short
 * @param detail since when or why not; empty where there is nothing to say
 */
public record FactMark(boolean so, String words, String detail) {
    /** ● when it is so, ○ when not. */
    public String mark() {
        return so ? "●" : "○";
    }

    /** Work complete, outcome achieved, closed by the inspectorate, in this order. */
    public static List<FactMark> of(Finding finding) {
        Progress progress = finding.progress();
        return List.of(
                progress.workCompletedOn()
                        .map(on -> new FactMark(true, "work complete", "said by the force, " + Dates.words(on)))
                        .orElse(new FactMark(false, "work not complete", "")),
                progress.outcome().map(FactMark::of).orElse(new FactMark(false, "outcome not judged", "")),
                finding.closedOn()
                        .map(on -> new FactMark(true, "closed", "by the inspectorate, " + Dates.words(on)))
                        .orElse(new FactMark(
                                false,
                                "not closed",
                                progress.submission()
                                        .map(made -> "submitted " + Dates.words(made.on())
                                                + "; only the inspectorate closes")
                                        .orElse(""))));
    }

    private static FactMark of(Progress.Judgement outcome) {
        return new FactMark(
                outcome.achieved(),
                outcome.achieved() ? "outcome achieved" : "outcome not achieved",
                "judged " + Dates.words(outcome.on()));
    }
}
