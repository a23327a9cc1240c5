package org.plumbline.web;

import org.plumbline.record.Outcome;

/** What a controller answers: a page, the same page as refused, a way to another page, or a file. */
public sealed interface Answer permits Page, Invalid, SeeOther, Download {
    /**
     * What is answered to whoever wanted something recorded: where to look once it is, or what stands against it.
     *
     * @param back a path within this site, from the refusal
     */
    static Answer after(Outcome outcome, SeeOther done, String back, Section section) {
        return switch (outcome) {
            case Outcome.Done _ -> done;
            case Outcome.Refused refused -> RefusedPage.of(refused, back, section);
        };
    }
}
