package org.plumbline.reviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.record.Draft;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.StoredFiles;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down how cases were judged, what stands in for a case that cannot be, and what two who differ settled. */
@Component
public class CaseWork {
    private final RoundJournal journal;
    private final Rounds rounds;
    private final Cases cases;
    private final StoredFiles files;

    CaseWork(RoundJournal journal, Rounds rounds, Cases cases, StoredFiles files) {
        this.journal = journal;
        this.rounds = rounds;
        this.cases = cases;
        this.files = files;
    }

    /** Takes down all of somebody's answers about a case; a second time they put the first right, and both stay. */
    @Transactional
    public Outcome answer(String id, List<CaseFact.Given> answers, String note, Recording how) {
        ReviewedCase one = journal.reviewed(id, how);
        Round round = round(one, how);
        String who = how.actor().reference();
        Optional<CaseFact.Turn> turn = one.turnOf(who);
        return journal.append(
                open(round)
                        .or(() -> Outcome.refusedIf(
                                turn.isEmpty(),
                                "This case was given to somebody else to judge.",
                                "Judge the cases that were given to you."))
                        .or(() -> inSample(one))
                        .or(() -> changeable(one, turn.orElseThrow()))
                        .or(() -> CaseRules.complete(round.design(), answers)),
                how,
                () -> {
                    Draft draft = RoundJournal.of(
                            id, round.force(), new CaseFact.Answered(turn.orElseThrow(), answers, note), how);
                    OptionalLong before =
                            one.judgement(turn.orElseThrow()).orElseThrow().entry();
                    return List.of(before.isPresent() ? draft.correcting(before.getAsLong()) : draft);
                });
    }

    /** Takes a case out of the sample, with the reason; the next in the order of the draw stands in for it. */
    @Transactional
    public Outcome replace(String id, String reason, Recording how) {
        ReviewedCase one = journal.reviewed(id, how);
        Round round = round(one, how);
        return journal.append(
                Outcome.refusedIf(
                                round.state() != Round.State.DRAWN && round.state() != Round.State.UNDER_REVIEW,
                                "The round is past its first review.",
                                "Open a closed round again, or leave the case in the sample.")
                        .or(() -> inSample(one))
                        .or(() -> Outcome.refusedIf(
                                one.answered(CaseFact.Turn.FIRST),
                                "The case was judged, so that it can be reviewed.",
                                "Put the answers right if they are wrong.")),
                how,
                () -> replaced(one, round, reason, how));
    }

    private List<Draft> replaced(ReviewedCase one, Round round, String reason, Recording how) {
        List<ReviewedCase> all = cases.of(round.id(), journal.now(how));
        Set<String> known = all.stream().map(each -> each.drawn().reference()).collect(Collectors.toSet());
        List<ListedCase> order = SampleDraw.order(
                RoundWork.listed(round.design(), list(round)),
                one.drawn().stratum(),
                round.design().seed());
        Optional<ListedCase> next =
                order.stream().filter(each -> !known.contains(each.reference())).findFirst();
        List<Draft> drafts = new ArrayList<>();
        String by = next.isEmpty() ? "" : RoundWork.caseId(round.id(), all.size() + 1);
        drafts.add(RoundJournal.of(one.id(), round.force(), new CaseFact.Replaced(reason, by), how));
        next.ifPresent(listed -> {
            drafts.add(RoundJournal.of(
                    by,
                    round.force(),
                    new CaseFact.Drawn(
                            round.id(),
                            round.force(),
                            listed.reference(),
                            listed.stratum(),
                            order.indexOf(listed) + 1,
                            one.drawn().second(),
                            listed.owner(),
                            one.id()),
                    how));
            one.first()
                    .map(ReviewedCase.Judgement::reviewer)
                    .flatMap(before -> standIn(listed, before, round))
                    .ifPresent(reviewer -> drafts.add(RoundJournal.of(
                            by, round.force(), new CaseFact.Assigned(CaseFact.Turn.FIRST, reviewer), how)));
        });
        return drafts;
    }

    /** Whoever had the case gets the next one, unless they dealt with it: then another reviewer of the round does. */
    private static Optional<Reviewer> standIn(ListedCase listed, Reviewer before, Round round) {
        List<Reviewer> order = new ArrayList<>(List.of(before));
        order.addAll(round.reviewers());
        return order.stream()
                .filter(one -> !listed.owner().equalsIgnoreCase(one.title()))
                .findFirst();
    }

    /** Settles an answer on which two differ; in a round that was opened again, any answer. */
    @Transactional
    public Outcome settle(String id, CaseFact.Settled settled, Recording how) {
        ReviewedCase one = journal.reviewed(id, how);
        Round round = round(one, how);
        boolean ownCase = one.turnOf(how.actor().reference()).isPresent();
        return journal.append(
                open(round)
                        .or(() -> inSample(one))
                        .or(() -> CaseRules.settles(round, one, settled))
                        .or(() -> Outcome.refusedIf(
                                ownCase && !settled.together(),
                                "One of the two who differ cannot settle it alone.",
                                "Let a third person settle it, or say that the two of you settled it together.")),
                how,
                () -> List.of(RoundJournal.of(
                        id,
                        round.force(),
                        ownCase
                                ? settled
                                : new CaseFact.Settled(settled.question(), settled.verdict(), settled.reason(), false),
                        how)));
    }

    /** The list from which a round was drawn, read again. */
    @Transactional(readOnly = true)
    public CaseList list(Round round) {
        return round.list()
                .flatMap(kept -> files.find(kept.digest()))
                .map(file -> {
                    try {
                        return CaseList.read(Files.readString(file.path()));
                    } catch (IOException e) {
                        throw new UncheckedIOException("the list of cases cannot be read again", e);
                    }
                })
                .orElseThrow(() -> new NotThere("Nothing was drawn in this round yet."));
    }

    private static Optional<Outcome.Refused> open(Round round) {
        return Outcome.refusedIf(
                round.state() != Round.State.UNDER_REVIEW && round.state() != Round.State.SECOND_REVIEW,
                round.closed() ? "The round is closed." : "Its cases are not given out yet.",
                round.closed()
                        ? "Let somebody who did not review open it again, with a reason."
                        : "Give the cases to reviewers first.");
    }

    private static Optional<Outcome.Refused> inSample(ReviewedCase one) {
        return Outcome.refusedIf(
                !one.inSample(), "This case is no longer of the sample.", "Judge the case that stands in for it.");
    }

    /** Once somebody has judged the same case after them, both answers stand as they were given. */
    private static Optional<Outcome.Refused> changeable(ReviewedCase one, CaseFact.Turn turn) {
        boolean both = one.answered(CaseFact.Turn.FIRST) && one.answered(CaseFact.Turn.SECOND);
        return Outcome.refusedIf(
                both && one.answered(turn),
                "Both judgements of this case are in, and they are compared as they were given.",
                "Settle what is wrong, with the reason.");
    }

    private Round round(ReviewedCase one, Recording how) {
        return rounds.find(one.drawn().round(), journal.now(how))
                .orElseThrow(() -> new NotThere("There is no such round that you may see."));
    }
}
