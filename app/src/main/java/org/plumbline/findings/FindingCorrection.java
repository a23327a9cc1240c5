package org.plumbline.findings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what was recorded wrongly: by an entry that names the wrong one. Both stay visible. */
@Component
public class FindingCorrection {
    private final FindingJournal journal;
    private final Entries entries;
    private final Clock clock;

    FindingCorrection(FindingJournal journal, Entries entries, Clock clock) {
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Records what should have been recorded, or with {@link FindingFact.Retracted} that nothing should have been.
     *
     * @param wrong the index of the entry that is put right
     */
    @Transactional
    public Outcome correct(String id, long wrong, FindingFact right, Recording how) {
        Finding finding = journal.locked(id, how);
        Vantage now = Vantage.now(clock, how.viewer());
        List<Entry> history = entries.of(new Subject(Finding.KIND, id), now);
        Entry corrected = history.stream()
                .filter(entry -> entry.index() == wrong)
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no entry " + wrong + " about this finding."));
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> alreadyCorrected(history, wrong))
                .or(() -> sameKind(corrected, right))
                .or(() -> signedOff(corrected, right))
                .or(() -> right instanceof FindingFact.OutcomeJudged
                        ? Rules.judgedByAnother(finding, how.actor())
                        : Optional.empty())
                .or(() -> right instanceof FindingFact.ClosedByInspectorate closed
                        ? Rules.looked(finding, closed.verification())
                        : Optional.empty());
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(how.draft(finding.subject(), right, OptionalLong.of(wrong)));
        return new Outcome.Done(1);
    }

    private static Optional<Outcome.Refused> alreadyCorrected(List<Entry> history, long wrong) {
        return history.stream()
                .filter(entry ->
                        entry.corrects().isPresent() && entry.corrects().getAsLong() == wrong)
                .findFirst()
                .map(by -> new Outcome.Refused(
                        "Entry " + wrong + " was corrected by entry " + by.index() + ".",
                        "Correct entry " + by.index() + " instead."));
    }

    /** What somebody signed off is not said otherwise by somebody else. */
    private static Optional<Outcome.Refused> signedOff(Entry wrong, FindingFact right) {
        return Outcome.refusedIf(
                wrong.fact() instanceof FindingFact.SubmittedForClosure made
                        && made.signedOffBy() != null
                        && !(right instanceof FindingFact.Retracted),
                "This submission was signed off as it stands.",
                "Retract it, and ask for closure again.");
    }

    private static Optional<Outcome.Refused> sameKind(Entry wrong, FindingFact right) {
        boolean retracts = right instanceof FindingFact.Retracted;
        return Outcome.refusedIf(
                retracts
                        ? wrong.fact() instanceof FindingFact.Confirmed
                        : !wrong.fact().getClass().equals(right.getClass()),
                retracts
                        ? "What a report says cannot be retracted here."
                        : "A correction says the same kind of thing as the entry that it puts right.",
                retracts
                        ? "Withdraw the finding if it should not be in the register."
                        : "Retract the entry and record the other thing by itself.");
    }
}
