package org.plumbline.comparison;

import org.plumbline.record.Fact;

/** What can be recorded about scans; their subjects are of the kind {@link Scan#KIND}. */
public sealed interface ScanFact extends Fact {
    /** All measures and forces were looked over. */
    record Taken(ScanResult result) implements ScanFact {}
}
