package org.plumbline.plans;

import java.util.List;

/**
 * What a plan is to bring about for some findings.
 *
 * @param id unique within the plan, such as {@code O-2}
 * @param findings the ids of the findings to which it is bound
 */
public record Objective(String id, String title, List<String> findings) {
    public Objective {
        findings = List.copyOf(findings);
    }
}
