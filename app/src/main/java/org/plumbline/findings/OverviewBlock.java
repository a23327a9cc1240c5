package org.plumbline.findings;

import java.util.Optional;
import org.plumbline.record.Vantage;
import org.plumbline.web.Part;

/** What another module adds to the overview of a force; every bean of this kind is asked. */
public interface OverviewBlock {
    /** A block with its own heading of the second rank; empty where there is nothing to show. */
    Optional<Part> of(String force, Vantage vantage);
}
