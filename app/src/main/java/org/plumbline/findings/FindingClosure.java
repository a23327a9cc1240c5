package org.plumbline.findings;

import java.util.Optional;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a finding is closed, as documents tell it: what the inspectorate asks, what the force submitted, what the inspectorate
 * answers. {@link ClosureRequests} is how the force itself comes to submit.
 */
@Component
public class FindingClosure {
    private final FindingJournal journal;

    FindingClosure(FindingJournal journal) {
        this.journal = journal;
    }

    /** Takes down the level that the inspectorate set; effective on the day it decided. Level 1 archives the finding. */
    @Transactional
    public Outcome level(String id, FindingFact.Levelled fact, Recording how) {
        return journal.append(
                id,
                fact,
                how,
                finding -> Rules.inRegister(finding).or(() -> Rules.levelChanges(finding, fact.level())));
    }

    /** Takes down that the inspectorate moved its own date. */
    @Transactional
    public Outcome setInspectorateDate(String id, FindingFact.InspectorateDateSet fact, Recording how) {
        return journal.append(id, fact, how, Rules::notClosed);
    }

    /**
     * Takes down that the force submitted the finding. At level 2 its letter closes the force's record; at level 3 the
     * inspectorate verifies; at level 4, and for a cause of concern, it asks for fieldwork and closes nothing.
     */
    @Transactional
    public Outcome submit(String id, FindingFact.SubmittedForClosure fact, Recording how) {
        return journal.append(
                id,
                fact,
                how.on(fact.on()),
                finding -> Rules.notClosed(finding).or(() -> Rules.canBeSubmitted(finding, fact.letter())));
    }

    /** Takes down that the inspectorate sent a submission back; it can be submitted again. */
    @Transactional
    public Outcome sendBack(String id, FindingFact.SubmissionReturned fact, Recording how) {
        return journal.append(
                id, fact, how.on(fact.on()), finding -> Rules.notClosed(finding).or(() -> Rules.submitted(finding)));
    }

    /** Takes down that the inspectorate closed the finding, having looked as the level asks. */
    @Transactional
    public Outcome close(String id, FindingFact.ClosedByInspectorate fact, Recording how) {
        return journal.append(
                id,
                fact,
                how.on(fact.on()),
                finding -> Rules.notClosed(finding).or(() -> Rules.looked(finding, fact.verification())));
    }

    /** Takes down that the inspectorate came back and found it still open. */
    @Transactional
    public Outcome remain(String id, FindingFact.Remains fact, Recording how) {
        return journal.append(id, fact, how.on(fact.on()), Rules::notClosed);
    }

    /** Takes down that what was closed is open again; everything recorded before stays. */
    @Transactional
    public Outcome reOpen(String id, FindingFact.ReOpened fact, Recording how) {
        return journal.append(id, fact, how.on(fact.on()), Rules::wasClosed);
    }

    /** Takes down where the same was found before. */
    @Transactional
    public Outcome foundBefore(String id, FindingFact.FoundBefore fact, Recording how) {
        return journal.append(
                id,
                fact,
                how,
                finding -> Rules.inRegister(finding)
                        .or(() -> Rules.another(finding, fact.repeat()))
                        .or(() -> Optional.ofNullable(fact.repeat().finding())
                                .filter(earlier -> !journal.has(earlier, how))
                                .map(earlier -> new Outcome.Refused(
                                        "There is no finding “" + earlier + "” that you may see.",
                                        "Give the last part of the address of its page, or leave it empty."))));
    }

    /** Takes a finding out of the register; its history stays. */
    @Transactional
    public Outcome withdraw(String id, FindingFact.Withdrawn fact, Recording how) {
        return journal.append(id, fact, how, Rules::inRegister);
    }
}
