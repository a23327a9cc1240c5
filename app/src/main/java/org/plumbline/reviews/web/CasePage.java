package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Table;
import org.plumbline.reviews.CaseFact;
import org.plumbline.reviews.Question;
import org.plumbline.reviews.ReviewedCase;
import org.plumbline.reviews.Round;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;

/**
 * One case: its questions for whoever judges it, its answers for everybody else of the force.
 *
 * @param controls the questions; none where whoever looks has nothing to answer here
 * @param seen the index of the last entry about it, which the form sends back
 * @param shown whether the first answers may be shown to whoever looks
 * @param mine whether it was given to them to judge
 * @param waiting how many cases of the round wait for them, this one too
 * @param looks who looked last
 */
public record CasePage(
        Round round,
        ReviewedCase reviewed,
        List<FormControl<?>> controls,
        long seen,
        boolean shown,
        boolean mine,
        int waiting,
        List<String> looks)
        implements Page {
    public CasePage {
        controls = List.copyOf(controls);
        looks = List.copyOf(looks);
    }

    @Override
    public String title() {
        return "Case " + reviewed.drawn().reference();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REVIEWS);
    }

    @Override
    public String marking() {
        return "OFFICIAL-SENSITIVE";
    }

    public boolean asks() {
        return !controls.isEmpty();
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(controls.toArray(FormControl<?>[]::new));
    }

    public String path(String noun) {
        return "/reviews/cases/" + reviewed.id() + "/" + noun;
    }

    public String sentence() {
        CaseFact.Drawn drawn = reviewed.drawn();
        return (round.design().stratified() ? "Stratum “" + drawn.stratum() + "”, place " : "Place ") + drawn.place()
                + " in the order of the draw"
                + (drawn.second() ? "; it is judged twice." : ".")
                + (waiting > 1 ? " " + waiting + " cases of this round wait for you." : "");
    }

    public SummaryList standing() {
        List<SummaryList.Row> rows = new ArrayList<>();
        reviewed.replaced().ifPresent(out -> rows.add(SummaryList.Row.of("Not reviewed", out.reason())));
        rows.add(SummaryList.Row.of("First judgement", standing(CaseFact.Turn.FIRST)));
        if (reviewed.drawn().second()) {
            rows.add(SummaryList.Row.of("Second judgement", standing(CaseFact.Turn.SECOND)));
        }
        return SummaryList.of(rows);
    }

    private String standing(CaseFact.Turn turn) {
        return reviewed.judgement(turn)
                .map(judgement -> judgement.reviewer().title() + (judgement.given() ? ", given" : ", waits"))
                .orElse("given to nobody yet");
    }

    public boolean anything() {
        return !asks() && reviewed.answered(CaseFact.Turn.FIRST);
    }

    public String hidden() {
        return "The first answers are not shown before the second are in.";
    }

    public Table answers(Frame frame) {
        boolean twice = reviewed.answered(CaseFact.Turn.SECOND);
        List<Column> columns = new ArrayList<>(List.of(Column.of("Question"), Column.of("First")));
        if (twice) {
            columns.add(Column.of("Second"));
        }
        columns.add(Column.of("What counts"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Question question : round.design().questions()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(question.number() + ". " + question.text()), Cell.of(said(CaseFact.Turn.FIRST, question))));
            if (twice) {
                row.add(Cell.of(said(CaseFact.Turn.SECOND, question)));
            }
            row.add(counts(question, frame));
            rows.add(row);
        }
        return Table.of("Answers", columns, rows).withHiddenCaption().withRowHeaders();
    }

    private String said(CaseFact.Turn turn, Question question) {
        return reviewed.judgement(turn)
                .flatMap(judgement -> judgement.of(question.number()))
                .map(verdict -> verdict.words())
                .orElse("none");
    }

    private Cell counts(Question question, Frame frame) {
        String settled = reviewed.settlement(question.number())
                .map(one -> one.verdict().words() + ", settled "
                        + (one.together() ? "by the two together: " : "by a third person: ") + one.reason())
                .orElseGet(() -> reviewed.counts(question.number())
                        .map(verdict -> verdict.words())
                        .orElse("they differ"));
        boolean settles = frame.editable()
                && !round.closed()
                && (reviewed.differs(question.number()) || round.reopened().isPresent());
        return settles
                ? Cell.of(output -> {
                    output.writeUserContent(settled + " ");
                    Link.of("Settle question " + question.number(), path("settlement?question=" + question.number()))
                            .writeTo(output);
                })
                : Cell.of(settled);
    }

    /** What else can be done about the case. */
    public List<Link> steps(Frame frame) {
        List<Link> steps = new ArrayList<>();
        if (!frame.editable() || round.closed() || !reviewed.inSample()) {
            return steps;
        }
        boolean both = reviewed.answered(CaseFact.Turn.FIRST) && reviewed.answered(CaseFact.Turn.SECOND);
        if (mine && !asks() && !both) {
            steps.add(Link.of("Put your answers right", "/reviews/cases/" + reviewed.id() + "?correct=yes"));
        }
        boolean leads = frame.may(Permission.MANAGE_FINDINGS) || frame.may(Permission.JUDGE_FINDINGS);
        if ((mine || leads) && !reviewed.answered(CaseFact.Turn.FIRST) && round.state() != Round.State.SECOND_REVIEW) {
            steps.add(Link.of("It cannot be reviewed", path("replacement")));
        }
        return steps;
    }

    /** What was noted with answers that may be shown. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (CaseFact.Turn turn : CaseFact.Turn.values()) {
            reviewed.judgement(turn)
                    .filter(judgement -> !judgement.note().isEmpty())
                    .ifPresent(judgement -> notes.add(judgement.reviewer().title() + ": " + judgement.note()));
        }
        return notes;
    }
}
