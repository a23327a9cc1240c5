package org.plumbline.findings;

import java.util.List;
import org.plumbline.record.Vantage;

/**
 * What another module asks before a finding is closed: open actions, evidence, a measure's target. Every bean of this kind is
 * asked, and what it says stands in the list of what stops the closing.
 */
public interface ClosureCondition {
    /** How it stands from a vantage; empty where the module has nothing to say about the finding. */
    List<ClosureStep> of(Finding finding, Vantage vantage);
}
