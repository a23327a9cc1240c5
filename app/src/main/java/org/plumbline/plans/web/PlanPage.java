package org.plumbline.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.Tag;
import org.plumbline.govuk.Timeline;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * One plan.
 *
 * @param sentences how it stands
 * @param identity reference, force, sponsor, since when
 * @param reviews held, the newest first
 * @param lookBack whether and when the post-implementation review is due or was held, and what it found
 * @param links what this visitor can record
 */
public record PlanPage(
        String id,
        String title,
        String purpose,
        List<String> sentences,
        List<String> identity,
        List<ObjectiveRow> objectives,
        PlanDrawing drawing,
        List<ActionRow> actions,
        List<ReviewRow> reviews,
        String nextReview,
        List<BenefitRow> benefits,
        List<String> lookBack,
        List<Reference> links,
        Timeline history)
        implements Page {
    /**
     * One objective.
     *
     * @param rating as the last review states it; empty where none rated it
     * @param reason the reason that review gave, with its number and day
     * @param computed how it stands by its actions' dates
     * @param disagreement a sentence where the two disagree
     */
    public record ObjectiveRow(
            String id,
            String title,
            Optional<Tag> rating,
            String reason,
            String computed,
            Optional<String> disagreement,
            List<Reference> findings) {}

    /** A review with what it said of each objective. */
    public record ReviewRow(int number, String heading, List<RatingRow> ratings) {}

    /** What a review said of one objective. */
    public record RatingRow(String objective, Tag rating, String reason) {}

    /** A benefit: what, how one will know, by when, and what was measured. */
    public record BenefitRow(String what, String measure, String by, List<String> measured) {}

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.PLANS);
    }

    public List<Reference> links(Frame frame) {
        return frame.editable() ? links : List.of();
    }

    public Table actionTable(Frame frame) {
        return Table.of(
                        "Actions of this plan",
                        ActionRow.lineColumns(),
                        actions.stream().map(row -> row.lineCells(frame)).toList())
                .withHiddenCaption()
                .asDense();
    }

    /** How each objective was rated, review by review. */
    public Table ratingTable() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Objective"));
        reviews.reversed().forEach(review -> columns.add(Column.of("Review " + review.number())));
        return Table.of(
                        "Ratings, review by review",
                        columns,
                        objectives.stream()
                                .map(objective -> {
                                    List<Cell> cells = new ArrayList<>();
                                    cells.add(Cell.of(objective.id() + ": " + objective.title()));
                                    reviews.reversed().forEach(review -> cells.add(rating(review, objective.id())));
                                    return List.copyOf(cells);
                                })
                                .toList())
                .withHiddenCaption()
                .withRowHeaders()
                .asDense();
    }

    private static Cell rating(ReviewRow review, String objective) {
        return review.ratings().stream()
                .filter(row -> row.objective().equals(objective))
                .findFirst()
                .map(row -> Cell.of(row.rating()))
                .orElse(Cell.of("not rated yet"));
    }

    public Table reviewTable(ReviewRow review) {
        return Table.of(
                        "Review " + review.number(),
                        List.of(Column.of("Objective"), Column.of("Rating"), Column.of("Reason")),
                        review.ratings().stream()
                                .map(row ->
                                        List.of(Cell.of(row.objective()), Cell.of(row.rating()), Cell.of(row.reason())))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }

    public Table benefitTable() {
        return Table.of(
                        "Benefits",
                        List.of(
                                Column.of("Expected"),
                                Column.of("How one will know"),
                                Column.of("By"),
                                Column.of("Measured")),
                        benefits.stream()
                                .map(row -> List.of(
                                        Cell.of(row.what()),
                                        Cell.of(row.measure()),
                                        Cell.of(row.by()),
                                        Cell.of(String.join(" ", row.measured()))))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }
}
