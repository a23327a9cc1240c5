package org.plumbline.findings;

import java.util.List;
import org.plumbline.record.Vantage;

/** What another module holds as evidence for a finding; it is frozen with the request to close it. */
public interface ClosureProof {
    /** What stands as evidence for the finding, in the order in which a reader wants it. */
    List<FindingFact.Proof> of(Finding finding, Vantage vantage);
}
