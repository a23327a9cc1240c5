package org.plumbline.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what a reality test came to; nobody tests what they themselves answer for. */
@Component
public class RealityTesting {
    private static final String OF_FINDING = Finding.KIND + "/";

    private final Entries entries;
    private final Findings findings;
    private final Clock clock;

    RealityTesting(Entries entries, Findings findings, Clock clock) {
        this.entries = entries;
        this.findings = findings;
        this.clock = clock;
    }

    /**
     * Takes down a test; where it repeats another, that one is no longer waiting for it.
     *
     * @param id one that no test has
     */
    @Transactional
    public Outcome take(String id, RealityTestFact.Tested tested, Recording how) {
        Subject subject = new Subject(RealityTest.KIND, id);
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> sampleFits(tested))
                .or(() -> Outcome.refusedIf(
                        tested.retestBy() != null && !tested.retestBy().isAfter(how.effectiveOn()),
                        "A test is made again after " + Dates.words(how.effectiveOn())
                                + ", the day on which it was made.",
                        "Give a later day, or none."))
                .or(() -> testsFindings(tested, now));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (tested.retestOf().isEmpty()) {
            entries.append(how.draft(subject, tested));
            return new Outcome.Done(1);
        }
        Subject earlier = new Subject(RealityTest.KIND, tested.retestOf());
        entries.lock(earlier);
        List<Entry> recorded = entries.of(earlier, now);
        RealityTest first = RealityTest.after(recorded)
                .orElseThrow(() -> new NotThere("There is no test “" + tested.retestOf() + "” that you may see."));
        if (first.repeatedBy().isPresent()) {
            return new Outcome.Refused(
                    "That test was made again already.", "Say which later test this one repeats, or none.");
        }
        entries.append(List.of(
                how.draft(subject, tested),
                new Draft(
                        earlier,
                        new RealityTestFact.Repeated(id),
                        how.effectiveOn(),
                        how.actor(),
                        how.source(),
                        recorded.getFirst().audience())));
        return new Outcome.Done(2);
    }

    /** Says that a test should not count. */
    @Transactional
    public Outcome withdraw(String id, String reason, Recording how) {
        Subject subject = new Subject(RealityTest.KIND, id);
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        List<Entry> recorded = entries.of(subject, now);
        RealityTest test =
                RealityTest.after(recorded).orElseThrow(() -> new NotThere("There is no such test that you may see."));
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> Outcome.refusedIf(
                        test.withdrawnBecause().isPresent(),
                        "This test is withdrawn already.",
                        "Take down another test if one was made."));
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(new Draft(
                subject,
                new RealityTestFact.Withdrawn(reason),
                how.effectiveOn(),
                how.actor(),
                how.source(),
                recorded.getFirst().audience()));
        return new Outcome.Done(1);
    }

    private static Optional<Outcome.Refused> sampleFits(RealityTestFact.Tested tested) {
        int sample = tested.counts().sample();
        return Outcome.refusedIf(
                        sample == 0, "Nothing was sampled.", "Say how many met what was asked and how many did not.")
                .or(() -> Outcome.refusedIf(
                        tested.size().isPresent() && sample > tested.size().getAsInt(),
                        "The sample of " + sample + " is larger than the "
                                + tested.size().orElse(0) + " from which it was drawn.",
                        "Put the numbers right, or leave the size of the population as not known."));
    }

    private Optional<Outcome.Refused> testsFindings(RealityTestFact.Tested tested, Vantage now) {
        List<String> ids = tested.subjects().stream()
                .filter(one -> one.startsWith(OF_FINDING))
                .map(one -> one.substring(OF_FINDING.length()))
                .toList();
        if (ids.isEmpty()) {
            return Optional.of(new Outcome.Refused("A reality test tests a finding.", "Say which."));
        }
        for (String id : ids) {
            Finding finding = findings.find(id, now)
                    .orElseThrow(() -> new NotThere("There is no finding “" + id + "” that you may see."));
            if (finding.owner()
                    .filter(owner -> owner.reference().equals(tested.tester()))
                    .isPresent()) {
                return Optional.of(new Outcome.Refused(
                        tested.testerTitle() + " answers for "
                                + finding.received().ref() + " and cannot be the one who tests whether it is done.",
                        "Let somebody make the test who does not answer for what it tests."));
            }
        }
        return Optional.empty();
    }
}
