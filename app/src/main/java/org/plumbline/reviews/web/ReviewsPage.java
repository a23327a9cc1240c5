package org.plumbline.reviews.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.reviews.QuestionSet;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * The rounds of case-file reviews, what waits for whoever looks, and the sets of questions.
 *
 * @param next the id of the first case that waits for them; empty for none
 * @param waiting how many do
 * @param leads whether they may begin a review
 */
public record ReviewsPage(
        List<RoundRow> rounds, List<QuestionSet> sets, Optional<String> next, int waiting, boolean leads)
        implements Page {
    @Override
    public String title() {
        return "Case reviews";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REVIEWS);
    }

    public String sentence() {
        long open = rounds.stream().filter(row -> !row.round().closed()).count();
        return rounds.isEmpty()
                ? "No review of case files that you may see is recorded."
                : rounds.size() + (rounds.size() == 1 ? " round" : " rounds") + " of case-file reviews; "
                        + (open == 0 ? "none is open." : open == 1 ? "one is open." : open + " are open.");
    }

    public String waits() {
        return waiting == 1 ? "One case waits for you to judge it." : waiting + " cases wait for you to judge them.";
    }

    public Table roundTable(Frame frame) {
        return Table.of(
                        "Rounds",
                        List.of(
                                Column.of("Round"),
                                Column.of("Period"),
                                Column.of("Force"),
                                Column.of("Reviewed by"),
                                Column.of("State"),
                                Column.of("Cases drawn")),
                        rounds.stream().map(row -> row.cells(frame)).toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    public Table setTable(Frame frame) {
        return Table.of(
                        "Sets of questions",
                        List.of(Column.of("Set"), Column.of("Version"), Column.of("Questions")),
                        sets.stream()
                                .map(set -> List.of(
                                        Cell.of(Link.of(set.title(), frame.href("/reviews/question-sets/" + set.id()))),
                                        Cell.of(String.valueOf(set.version())),
                                        Cell.of(String.valueOf(set.questions().size()))))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }
}
