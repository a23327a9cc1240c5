package org.plumbline.findings;

import java.util.List;

/**
 * A part of what was looked for.
 *
 * @param total how many there are in all
 */
public record Listing(List<Finding> findings, int total) {
    public Listing {
        findings = List.copyOf(findings);
    }
}
