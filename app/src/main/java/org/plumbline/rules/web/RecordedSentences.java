package org.plumbline.rules.web;

import org.plumbline.rules.RecordedChange;
import org.plumbline.rules.RecordedChange.Undone;
import org.plumbline.web.Dates;
import org.plumbline.web.Sentence;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Component;

/** Says what was recorded about a rule, by whom and why. */
@Component
class RecordedSentences {
    private final Visitors visitors;

    RecordedSentences(Visitors visitors) {
        this.visitors = visitors;
    }

    /** A change of a rule that is counted in a unit. */
    RecordedWords of(RecordedChange change, String unit) {
        String organisation = change.said().organisation();
        return new RecordedWords(
                change.entry().index(),
                change.said().value() + " " + unit.replace('-', ' ') + " from "
                        + Dates.words(change.said().from()) + ".",
                Sentence.of(change.said().reason()),
                Sentence.of("Source: " + change.entry().source()),
                "Recorded " + Dates.words(change.entry().recordedAt()) + " by "
                        + visitors.called(change.entry().actor()) + ", "
                        + visitors.viewers().getOrDefault(organisation, organisation) + ".",
                change.undone().map(RecordedSentences::undone).orElse(""));
    }

    private static String undone(Undone undone) {
        return switch (undone) {
            case Undone.CorrectedBy(long entry) -> "Corrected by entry " + entry + ".";
            case Undone.RetractedBy(long entry, String reason) ->
                "Retracted by entry " + entry + ": " + Sentence.of(reason);
            case Undone.CannotHold(String sentence) -> "Not applied: " + sentence;
        };
    }
}
