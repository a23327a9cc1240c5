package org.plumbline.returns.web;

import org.plumbline.record.Entry;
import org.plumbline.returns.ReturnFact;
import org.plumbline.web.Dates;

/** Something that happened to a return, in words, and its entry. */
public record Happened(String words, String href) {
    static Happened of(Entry entry, String who) {
        return new Happened(
                Dates.words(entry.effectiveOn()) + ", " + who + ": " + words((ReturnFact) entry.fact()),
                "/record/" + entry.index());
    }

    private static String words(ReturnFact fact) {
        return switch (fact) {
            case ReturnFact.Filled filled ->
                filled.cells().size() == 1 ? "one value saved" : filled.cells().size() + " values saved";
            case ReturnFact.Submitted _ -> "submitted";
            case ReturnFact.SentBack back -> "sent back. " + back.because();
            case ReturnFact.Approved approved -> "approved and locked; " + approved.figures() + " figures stated";
            case ReturnFact.Reopened again -> "opened again. " + again.because();
        };
    }
}
