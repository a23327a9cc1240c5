package org.plumbline.findings;

import java.util.List;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** Answers what stops a finding from being closed, with what every module asks. */
@Component
public class WhatStopsClosing {
    private final List<ClosureCondition> conditions;

    WhatStopsClosing(List<ClosureCondition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /**
     * What stands between a finding and its closure, in the order in which it is usually done; empty when it is settled.
     *
     * @param parts the recommendations of a cause of concern; empty for any other finding
     */
    public List<ClosureStep> of(Finding finding, List<Finding> parts, Vantage vantage) {
        return ClosureStep.of(finding, parts, asked(finding, vantage));
    }

    /** What must be so before anybody asks that it be closed. */
    List<ClosureStep> beforeRequest(Finding finding, Vantage vantage) {
        return ClosureStep.beforeRequest(finding, asked(finding, vantage));
    }

    private List<ClosureStep> asked(Finding finding, Vantage vantage) {
        return conditions.stream()
                .flatMap(condition -> condition.of(finding, vantage).stream())
                .toList();
    }
}
