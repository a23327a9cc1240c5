package org.plumbline.findings;

import java.util.List;
import java.util.Optional;
import org.plumbline.record.Vantage;

/** What another module says of a cause of concern on the overview, in one line; every bean of this kind is asked. */
public interface CauseLine {
    /**
     * A sentence; empty where there is nothing to say.
     *
     * @param parts the cause's recommendations
     */
    Optional<String> of(Finding cause, List<Finding> parts, Vantage vantage);
}
