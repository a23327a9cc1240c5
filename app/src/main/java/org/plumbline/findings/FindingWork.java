package org.plumbline.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the force does about its findings: who answers for each, by when, and whether the work is done. */
@Component
public class FindingWork {
    private final FindingJournal journal;
    private final Entries entries;

    FindingWork(FindingJournal journal, Entries entries) {
        this.journal = journal;
        this.entries = entries;
    }

    /**
     * Makes somebody answerable for findings, all or none. Those that they already own are left as they are.
     *
     * @param ids of findings
     */
    @Transactional
    public Outcome assign(List<String> ids, FindingFact.Assigned to, Recording how) {
        List<Draft> drafts = new ArrayList<>();
        for (String id : ids.stream().distinct().sorted().toList()) {
            Finding finding = journal.locked(id, how);
            Optional<Outcome.Refused> refused = Rules.notClosed(finding);
            if (refused.isPresent()) {
                return new Outcome.Refused(
                        finding.received().ref() + ": " + refused.get().reason(),
                        refused.get().unblock());
            }
            if (finding.owner()
                    .filter(owner -> owner.reference().equals(to.owner()))
                    .isEmpty()) {
                drafts.add(how.draft(finding.subject(), to));
            }
        }
        if (!drafts.isEmpty()) {
            entries.append(drafts);
        }
        return new Outcome.Done(drafts.size());
    }

    /** Sets the force's own date. */
    @Transactional
    public Outcome setForceDate(String id, FindingFact.ForceDateSet fact, Recording how) {
        return journal.append(id, fact, how, Rules::notClosed);
    }

    /** Takes down what the owner promises. */
    @Transactional
    public Outcome promise(String id, FindingFact.Promised fact, Recording how) {
        return journal.append(
                id,
                fact,
                how,
                finding -> Rules.notClosed(finding)
                        .or(() -> Rules.owned(finding))
                        .or(() -> Rules.promisedAhead(fact.date(), how.effectiveOn())));
    }

    /** Takes down that the force says the work is complete; effective on the day it was. */
    @Transactional
    public Outcome complete(String id, FindingFact.WorkCompleted fact, Recording how) {
        return journal.append(
                id, fact, how.on(fact.on()), finding -> Rules.notClosed(finding).or(() -> Rules.workOpen(finding)));
    }

    /** Takes down whether what was wanted has come about, judged by somebody other than the owner. */
    @Transactional
    public Outcome judge(String id, FindingFact.OutcomeJudged fact, Recording how) {
        return journal.append(
                id,
                fact,
                how,
                finding -> Rules.inRegister(finding).or(() -> Rules.judgedByAnother(finding, how.actor())));
    }
}
