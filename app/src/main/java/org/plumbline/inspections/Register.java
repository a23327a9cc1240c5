package org.plumbline.inspections;

import java.util.List;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;

/** The register of findings, as far as taking in a report needs it; whoever keeps the findings implements it. */
public interface Register {
    /** Enters a report's confirmed findings, in the caller's transaction. The places are the items' own. */
    void enter(Report report, List<ConfirmedItem> items, Actor actor, Audience audience, Source source);

    /**
     * Follows a new version of a report that is in the register, in the caller's transaction: changed findings as
     * corrections that name the entries they correct, added ones as new, gone ones as withdrawn.
     *
     * @param vantage from where the entries to correct are looked for
     */
    void revise(Report report, Revision revision, Actor actor, Audience audience, Source source, Vantage vantage);

    /**
     * What the register holds of a report as confirmed, in the order of the report, without what was withdrawn. Page,
     * line and heading may be 0 and empty.
     */
    List<ConfirmedItem> entered(String reportId, Vantage vantage);
}
