package org.plumbline.findings;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;

/** Appends what is said about a finding, one at a time for each finding, once a rule has let it through. */
@Component
final class FindingJournal {
    private final Clock clock;
    private final Entries entries;

    FindingJournal(Clock clock, Entries entries) {
        this.clock = clock;
        this.entries = entries;
    }

    /** Appends a fact unless the rule, asked about the finding as it now is, refuses. */
    Outcome append(String id, FindingFact fact, Recording how, Function<Finding, Optional<Outcome.Refused>> rule) {
        Finding finding = locked(id, how);
        Optional<Outcome.Refused> refused =
                how.notFromTheFuture(Vantage.now(clock, how.viewer()).asAt()).or(() -> rule.apply(finding));
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(how.draft(finding.subject(), fact));
        return new Outcome.Done(1);
    }

    /** Whether whoever records sees such a finding. */
    boolean has(String id, Recording how) {
        return Subject.isId(id)
                && Finding.after(entries.of(new Subject(Finding.KIND, id), Vantage.now(clock, how.viewer())))
                        .isPresent();
    }

    /** The finding as it is, which nobody else can change before this transaction ends. */
    Finding locked(String id, Recording how) {
        entries.lock(new Subject(Finding.KIND, id));
        Finding finding = Finding.after(entries.of(new Subject(Finding.KIND, id), Vantage.now(clock, how.viewer())))
                .orElseThrow(() -> new NotThere("There is no finding “" + id + "” that you may see."));
        if (how.seen().isPresent() && how.seen().getAsLong() != finding.lastEntry()) {
            throw new ChangedUnderneath(
                    "Somebody recorded something about " + finding.received().ref()
                            + " while you were writing (entry " + finding.lastEntry()
                            + "). Nothing of yours was stored: look at the finding again first.");
        }
        return finding;
    }
}
