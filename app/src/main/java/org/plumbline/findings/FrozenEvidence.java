package org.plumbline.findings;

import java.util.List;

/** A fact that froze what stood as evidence for a finding at its moment. */
public interface FrozenEvidence {
    /** The evidence as it stood. */
    List<FindingFact.Proof> proofs();
}
