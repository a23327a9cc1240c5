package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.Tag;
import org.plumbline.govuk.Timeline;
import org.plumbline.reviews.CaseFact;
import org.plumbline.reviews.Design;
import org.plumbline.reviews.ReviewedCase;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.Sizing;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;

/**
 * One round: what it came to, how it was drawn, its cases where whoever looks is of the force.
 *
 * @param cases empty for everybody else
 * @param closedBy who closed it, as a role; empty while it is open
 * @param setSeen whether whoever looks may see the set of questions
 * @param next the id of the first case here that waits for whoever looks; empty for none
 * @param ours whether they are of the force
 */
public record RoundPage(
        Round round,
        String forceName,
        List<ResultBlock> results,
        List<ReviewedCase> cases,
        String closedBy,
        boolean setSeen,
        Optional<String> next,
        int waiting,
        boolean ours,
        Timeline history)
        implements Page {
    @Override
    public String title() {
        return round.title();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REVIEWS);
    }

    @Override
    public String marking() {
        return ours && !cases.isEmpty() ? "OFFICIAL-SENSITIVE" : "OFFICIAL";
    }

    public Tag tag() {
        return RoundRow.tag(round);
    }

    public Design design() {
        return round.design();
    }

    public List<String> sentences() {
        if (round.published()) {
            return List.of(
                    "Published by " + round.publishedBy()
                            + round.closedOn()
                                    .map(on -> " on " + Dates.words(on))
                                    .orElse("") + ".",
                    round.caution());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (round.state()) {
                    case DESIGNED ->
                        "Designed. Nothing is drawn yet: " + design().sample() + " of "
                                + "%,d".formatted(design().populationSize()) + " cases will be.";
                    case DRAWN -> design().sample() + " cases are drawn and given to nobody yet.";
                    case UNDER_REVIEW -> "Under review." + progress(CaseFact.Turn.FIRST);
                    case SECOND_REVIEW -> "In its second review." + progress(CaseFact.Turn.SECOND);
                    case CLOSED ->
                        "Closed"
                                + round.closedOn()
                                        .map(on -> " on " + Dates.words(on))
                                        .orElse("")
                                + (closedBy.isEmpty() ? "." : " by " + closedBy + ", who did not review.");
                });
        round.reopened().ifPresent(reason -> sentences.add("It was opened again: " + reason));
        if (!round.closed()) {
            sentences.add("Results are counted when the round is closed, so that nobody judges towards them.");
        }
        return sentences;
    }

    private String progress(CaseFact.Turn turn) {
        List<ReviewedCase> due = cases.stream()
                .filter(ReviewedCase::inSample)
                .filter(one -> turn == CaseFact.Turn.FIRST || one.drawn().second())
                .toList();
        long done = due.stream().filter(one -> one.answered(turn)).count();
        return due.isEmpty() ? "" : " " + done + " of " + due.size() + " cases are judged.";
    }

    public String waits() {
        return waiting == 1 ? "One case waits for you to judge it." : waiting + " cases wait for you to judge them.";
    }

    /** What can be done next, first the usual step. */
    public List<Link> steps(Frame frame) {
        boolean leads = ours && (frame.may(Permission.MANAGE_FINDINGS) || frame.may(Permission.JUDGE_FINDINGS));
        if (!leads || round.published()) {
            return List.of();
        }
        return switch (round.state()) {
            case DESIGNED -> List.of(link("Draw the sample", "draw"), link("Design it again", "design"));
            case DRAWN -> List.of(link("Give the cases to reviewers", "assignments"));
            case UNDER_REVIEW ->
                round.list().map(Round.KeptList::second).orElse(0) > 0
                        ? List.of(link("Begin the second review", "second-assignments"))
                        : List.of(link("Close the round", "closure"));
            case SECOND_REVIEW -> List.of(link("Close the round", "closure"));
            case CLOSED -> List.of(link("Open it again", "re-opening"));
        };
    }

    private Link link(String words, String noun) {
        return Link.of(words, "/reviews/rounds/" + round.id() + "/" + noun);
    }

    public SummaryList identity(Frame frame) {
        List<SummaryList.Row> rows = new ArrayList<>(List.of(
                SummaryList.Row.of("Force", forceName),
                SummaryList.Row.of("Cases of", design().period().words()),
                setSeen
                        ? SummaryList.Row.of(
                                "Questions",
                                Link.of(design().setCalled(), frame.href("/reviews/question-sets/" + design().set())))
                        : SummaryList.Row.of("Questions", design().setCalled())));
        if (round.published()) {
            return SummaryList.of(rows);
        }
        rows.add(SummaryList.Row.of("Population", design().population()));
        rows.add(SummaryList.Row.of("Size of the population", "%,d".formatted(design().populationSize())));
        rows.add(SummaryList.Row.of("Size of the sample", design().sample() + ", " + sized(design().sizing())));
        rows.add(SummaryList.Row.of(
                "Judged twice", design().secondShare() == 0 ? "none" : design().secondShare() + "% of them"));
        rows.add(SummaryList.Row.of("Seed", code(design().seed())));
        round.list().ifPresent(list -> rows.add(SummaryList.Row.of("SHA-256 of the list", code(list.digest()))));
        return SummaryList.of(rows);
    }

    static String sized(Sizing sizing) {
        return switch (sizing.kind()) {
            case INTERVAL ->
                "to know a share of " + sizing.expected() + "% to within " + sizing.halfWidth() + " points at "
                        + sizing.confidence() + "%, spread in proportion";
            case NUMBER -> "a number that was given, spread in proportion";
            case BY_HAND -> "given for each stratum";
        };
    }

    static gg.jte.Content code(String text) {
        return output -> {
            output.writeContent("<code class=\"plumbline-code\">");
            output.writeUserContent(text);
            output.writeContent("</code>");
        };
    }

    public Table strata() {
        return Table.of(
                        "Strata",
                        List.of(
                                Column.of("Stratum"),
                                Column.of("What is in it"),
                                Column.numeric("Cases"),
                                Column.numeric("Drawn")),
                        design().strata().stream()
                                .map(one -> List.of(
                                        Cell.of(one.name()),
                                        Cell.of(one.about()),
                                        Cell.numeric("%,d".formatted(one.population())),
                                        Cell.numeric("%,d".formatted(one.sample()))))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    public Table caseTable(Frame frame) {
        return Table.of(
                        "Cases",
                        List.of(
                                Column.of("Case"),
                                Column.of("Stratum"),
                                Column.of("First judgement"),
                                Column.of("Second judgement"),
                                Column.of("To settle")),
                        cases.stream()
                                .map(one -> List.of(
                                        Cell.of(Link.of(
                                                one.drawn().reference(), frame.href("/reviews/cases/" + one.id()))),
                                        Cell.of(one.drawn().stratum()),
                                        Cell.of(one.inSample() ? judged(one, CaseFact.Turn.FIRST) : "replaced"),
                                        Cell.of(
                                                one.drawn().second() && one.inSample()
                                                        ? judged(one, CaseFact.Turn.SECOND)
                                                        : "not judged twice"),
                                        Cell.of(toSettle(one))))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    private static String judged(ReviewedCase one, CaseFact.Turn turn) {
        return one.judgement(turn)
                .map(judgement -> judgement.reviewer().title() + (judgement.given() ? ", given" : ", waits"))
                .orElse("given to nobody yet");
    }

    private String toSettle(ReviewedCase one) {
        long open = design().questions().stream()
                .filter(question -> one.differs(question.number())
                        && one.counts(question.number()).isEmpty())
                .count();
        return open == 0 ? "nothing" : open + (open == 1 ? " answer" : " answers");
    }
}
