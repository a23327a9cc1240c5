package org.plumbline.reviews;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Owner;
import org.plumbline.record.Draft;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a round from its design to its closing; whoever judged in it cannot close it. */
@Component
public class RoundWork {
    private final RoundJournal journal;
    private final QuestionSets sets;
    private final Cases cases;
    private final Findings findings;
    private final StoredFiles files;
    private final SecureRandom random = new SecureRandom();

    RoundWork(RoundJournal journal, QuestionSets sets, Cases cases, Findings findings, StoredFiles files) {
        this.journal = journal;
        this.sets = sets;
        this.cases = cases;
        this.findings = findings;
        this.files = files;
    }

    /**
     * Designs a round: takes over the questions of its set, spreads the sample over the strata, makes a seed where none is
     * given.
     *
     * @param id one that no round has
     */
    @Transactional
    public Outcome design(String id, String force, Design wanted, Recording how) {
        Design design = complete(wanted, how);
        return journal.append(
                RoundRules.fits(design),
                how,
                () -> List.of(how.draft(new Subject(Round.KIND, id), new RoundFact.Designed(force, spread(design)))));
    }

    /** Designs it again; nothing was drawn yet. */
    @Transactional
    public Outcome redesign(String id, Design wanted, Recording how) {
        RoundJournal.Held held = journal.hold(id, how);
        Design design = complete(wanted, how);
        return journal.append(
                RoundRules.is(held.round(), Round.State.DESIGNED, "Begin another round with another design.")
                        .or(() -> RoundRules.fits(design)),
                how,
                () -> List.of(RoundJournal.of(
                        held, new RoundFact.Designed(held.round().force(), spread(design)), how)));
    }

    /** Draws the sample from the text of a list, which is kept. */
    @Transactional
    public Outcome draw(String id, String list, Recording how) {
        RoundJournal.Held held = journal.hold(id, how);
        Round round = held.round();
        Design design = round.design();
        CaseList read = CaseList.read(list);
        List<ListedCase> listed = listed(design, read);
        return journal.append(
                RoundRules.is(round, Round.State.DESIGNED, "Begin another round; a sample is drawn once.")
                        .or(() -> read.problems().stream()
                                .findFirst()
                                .map(problem -> new Outcome.Refused(problem, "Put the list right and bring it again.")))
                        .or(() -> RoundRules.ofPopulation(design, listed)),
                how,
                () -> drawn(
                        held,
                        SampleDraw.of(listed, design.sizes(), design.seed(), design.secondShare()),
                        list,
                        listed.size(),
                        how));
    }

    private List<Draft> drawn(RoundJournal.Held held, SampleDraw draw, String list, int listed, Recording how) {
        Round round = held.round();
        List<Draft> drafts = new ArrayList<>();
        int number = 0;
        for (SampleDraw.Place place : draw.places()) {
            drafts.add(RoundJournal.of(
                    caseId(round.id(), ++number),
                    round.force(),
                    new CaseFact.Drawn(
                            round.id(),
                            round.force(),
                            place.listed().reference(),
                            place.listed().stratum(),
                            place.place(),
                            place.second(),
                            place.listed().owner(),
                            ""),
                    how));
        }
        String digest =
                files.store(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), "cases.csv", "text/csv");
        int second =
                (int) draw.places().stream().filter(SampleDraw.Place::second).count();
        drafts.add(RoundJournal.of(held, new RoundFact.Drawn(digest, listed, second), how));
        return drafts;
    }

    /** Gives the cases to those who judge them first. */
    @Transactional
    public Outcome begin(String id, List<Reviewer> reviewers, Recording how) {
        RoundJournal.Held held = journal.hold(id, how);
        List<ReviewedCase> sample = sample(id, how);
        Handing handing = Handing.of(sample, reviewers);
        return journal.append(
                RoundRules.is(held.round(), Round.State.DRAWN, "Draw a sample; it is given out once.")
                        .or(() -> independent(held.round(), reviewers, how))
                        .or(handing::refusal),
                how,
                () -> given(held, sample, handing, CaseFact.Turn.FIRST, new RoundFact.Begun(reviewers), how));
    }

    /** Gives those that are judged twice to others than those who judged them first. */
    @Transactional
    public Outcome beginSecond(String id, List<Reviewer> reviewers, Recording how) {
        RoundJournal.Held held = journal.hold(id, how);
        List<ReviewedCase> sample = sample(id, how);
        List<ReviewedCase> twice =
                sample.stream().filter(one -> one.drawn().second()).toList();
        Handing handing = Handing.of(twice, reviewers);
        return journal.append(
                RoundRules.is(held.round(), Round.State.UNDER_REVIEW, "The second review follows the first, once.")
                        .or(() -> Outcome.refusedIf(
                                twice.isEmpty(),
                                "No case of this round is judged twice.",
                                "Close the round once every case is judged."))
                        .or(() -> RoundRules.allJudged(sample, CaseFact.Turn.FIRST))
                        .or(() -> independent(held.round(), reviewers, how))
                        .or(handing::refusal),
                how,
                () -> given(held, twice, handing, CaseFact.Turn.SECOND, new RoundFact.SecondBegun(reviewers), how));
    }

    private static List<Draft> given(
            RoundJournal.Held held,
            List<ReviewedCase> sample,
            Handing handing,
            CaseFact.Turn turn,
            RoundFact fact,
            Recording how) {
        List<Draft> drafts = new ArrayList<>();
        for (ReviewedCase one : sample) {
            drafts.add(
                    RoundJournal.of(one.id(), held.round().force(), new CaseFact.Assigned(turn, handing.to(one)), how));
        }
        drafts.add(RoundJournal.of(held, fact, how));
        return drafts;
    }

    /** Closes it and counts what its cases come to. */
    @Transactional
    public Outcome close(String id, Recording how) {
        RoundJournal.Held held = journal.hold(id, how);
        Round round = held.round();
        List<ReviewedCase> sample = sample(id, how);
        boolean twice = sample.stream().anyMatch(one -> one.drawn().second());
        return journal.append(
                RoundRules.is(
                                round,
                                twice ? Round.State.SECOND_REVIEW : Round.State.UNDER_REVIEW,
                                "Take the steps before: design, draw, judge, and judge again what was drawn for it.")
                        .or(() -> RoundRules.allJudged(sample, CaseFact.Turn.FIRST))
                        .or(() -> RoundRules.allJudged(sample, CaseFact.Turn.SECOND))
                        .or(() -> RoundRules.allSettled(round.design(), sample))
                        .or(() -> Outcome.refusedIf(
                                round.reviewedBy(how.actor().reference()),
                                "Whoever judged cases of a round cannot close it.",
                                "Let somebody close it who did not review.")),
                how,
                () -> List.of(RoundJournal.of(held, new RoundFact.Closed(Counting.of(round.design(), sample)), how)));
    }

    /** Opens a closed round again. */
    @Transactional
    public Outcome reopen(String id, String reason, Recording how) {
        RoundJournal.Held held = journal.hold(id, how);
        return journal.append(
                RoundRules.is(held.round(), Round.State.CLOSED, "Only what is closed can be opened again.")
                        .or(() -> Outcome.refusedIf(
                                held.round().published(),
                                "These results were published by somebody else.",
                                "Put the entry right if it is wrong.")),
                how,
                () -> List.of(RoundJournal.of(held, new RoundFact.Reopened(reason), how)));
    }

    /**
     * Takes down what somebody else's review came to.
     *
     * @param id one that no round has
     */
    @Transactional
    public Outcome publish(String id, RoundFact.Published published, Recording how) {
        return journal.append(
                Outcome.refusedIf(
                                published.counts().isEmpty(),
                                "No question was answered.",
                                "Say for at least one question how many of how many.")
                        .or(() -> Outcome.refusedIf(
                                published.until().isBefore(published.from()),
                                "The period ends before it begins.",
                                "Put the two days right.")),
                how,
                () -> List.of(how.draft(new Subject(Round.KIND, id), published)));
    }

    /** What a list holds as a design parts it: where it does not, all of it is one stratum. */
    public static List<ListedCase> listed(Design design, CaseList list) {
        return design.stratified()
                ? list.cases()
                : list.cases().stream()
                        .map(one -> new ListedCase(
                                one.reference(), design.strata().getFirst().name(), one.owner()))
                        .toList();
    }

    static String caseId(String round, int number) {
        return "%s.%04d".formatted(round, number);
    }

    private Design complete(Design wanted, Recording how) {
        QuestionSet set = sets.find(wanted.set(), journal.now(how))
                .orElseThrow(() -> new NotThere("There is no such set of questions that you may see."));
        return wanted.with(
                set.questions(), set.called(), wanted.strata(), wanted.seed().isBlank() ? seed() : wanted.seed());
    }

    private static Design spread(Design design) {
        return design.with(
                design.questions(), design.setCalled(), design.sizing().spread(design.strata()), design.seed());
    }

    private String seed() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private List<ReviewedCase> sample(String id, Recording how) {
        return cases.of(id, journal.now(how)).stream()
                .filter(ReviewedCase::inSample)
                .toList();
    }

    private Optional<Outcome.Refused> independent(Round round, List<Reviewer> reviewers, Recording how) {
        Vantage now = journal.now(how);
        if (reviewers.isEmpty()) {
            return Optional.of(new Outcome.Refused("Nobody is to judge the cases.", "Choose at least one reviewer."));
        }
        for (Question question : round.design().questions()) {
            Optional<Owner> owner = findings.find(question.finding(), now).flatMap(Finding::owner);
            Optional<Reviewer> same = reviewers.stream()
                    .filter(one -> owner.filter(who -> Objects.equals(who.reference(), one.reference()))
                            .isPresent())
                    .findFirst();
            if (same.isPresent()) {
                return Optional.of(new Outcome.Refused(
                        same.get().title() + " answers for a finding that these questions test.",
                        "Choose reviewers who answer for none of them."));
            }
        }
        return Optional.empty();
    }
}
