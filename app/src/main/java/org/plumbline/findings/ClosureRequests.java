package org.plumbline.findings;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the force comes to submit a finding: somebody asks, on a copy frozen with the evidence of that moment; somebody else
 * signs that copy off, which submits it, or sends it back.
 */
@Component
public class ClosureRequests {
    private final FindingJournal journal;
    private final WhatStopsClosing stops;
    private final List<ClosureProof> proofs;
    private final StoredFiles files;
    private final Entries entries;
    private final Clock clock;

    ClosureRequests(
            FindingJournal journal,
            WhatStopsClosing stops,
            List<ClosureProof> proofs,
            StoredFiles files,
            Entries entries,
            Clock clock) {
        this.journal = journal;
        this.stops = stops;
        this.proofs = List.copyOf(proofs);
        this.files = files;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param letter the chief constable's letter; empty where the level asks for none
     * @param statement what was done and what it came to
     */
    public record Asked(String letter, String statement) {}

    /** Asks that a finding be closed; a request that still stands is superseded by this one. */
    @Transactional
    public Outcome ask(String id, Asked asked, Recording how) {
        Finding finding = journal.locked(id, how);
        Vantage now = Vantage.now(clock, how.viewer());
        List<ClosureStep> before = stops.beforeRequest(finding, now);
        Optional<Outcome.Refused> refused =
                Rules.notClosed(finding).or(() -> Rules.canBeRequested(finding, asked.letter(), before));
        if (refused.isPresent()) {
            return refused.get();
        }
        List<FindingFact.Proof> frozen = proofs.stream()
                .flatMap(proof -> proof.of(finding, now).stream())
                .toList();
        byte[] copy = new FrozenCopy(finding, asked, frozen, before, now).html();
        String digest =
                files.store(new ByteArrayInputStream(copy), FrozenCopy.fileName(finding), FrozenCopy.MEDIA_TYPE);
        LocalDate today = now.asAt();
        entries.append(how.on(today)
                .draft(
                        finding.subject(),
                        new FindingFact.ClosureRequested(today, asked.letter(), asked.statement(), frozen, digest)));
        return new Outcome.Done(1);
    }

    /** Takes a request back. */
    @Transactional
    public Outcome withdraw(String id, String reason, Recording how) {
        return journal.append(id, new FindingFact.RequestWithdrawn(reason), today(how), Rules::requested);
    }

    /**
     * Sends a request back to whoever asked.
     *
     * @param by the role of who sends it back
     */
    @Transactional
    public Outcome sendBack(String id, String by, String reason, Recording how) {
        return journal.append(id, new FindingFact.RequestReturned(by, reason), today(how), Rules::requested);
    }

    /**
     * Signs a request off, which submits the finding to the inspectorate.
     *
     * @param by the role of who signs
     * @param copy SHA-256 of the copy that was read
     */
    @Transactional
    public Outcome signOff(String id, String by, String copy, Recording how) {
        Finding finding = journal.locked(id, how);
        Recording today = today(how);
        String letter =
                finding.progress().request().map(Progress.Request::letter).orElse("");
        return journal.append(
                id,
                new FindingFact.SubmittedForClosure(today.effectiveOn(), letter, by, copy),
                today,
                now -> Rules.notClosed(now).or(() -> Rules.signedByAnother(now, how.actor(), copy)));
    }

    /** What the force itself does here it does now, whatever day whoever records it names. */
    private Recording today(Recording how) {
        return how.on(Vantage.now(clock, how.viewer()).asAt());
    }
}
