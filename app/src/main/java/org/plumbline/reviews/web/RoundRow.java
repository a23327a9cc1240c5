package org.plumbline.reviews.web;

import java.util.List;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Tag;
import org.plumbline.reviews.Round;
import org.plumbline.web.Frame;

/** A round in a list. */
public record RoundRow(Round round, String forceName) {
    List<Cell> cells(Frame frame) {
        return List.of(
                Cell.of(Link.of(round.title(), frame.href("/reviews/rounds/" + round.id()))),
                Cell.of(round.design().period().words()),
                Cell.of(forceName),
                Cell.of(round.published() ? round.publishedBy() : "the force itself"),
                Cell.of(tag(round)),
                Cell.of(
                        round.published()
                                ? "not known"
                                : String.valueOf(round.design().sample())));
    }

    static Tag tag(Round round) {
        return round.published()
                ? Tag.of("published", Tag.Colour.GREY)
                : Tag.of(
                        round.state().words(),
                        switch (round.state()) {
                            case DESIGNED -> Tag.Colour.GREY;
                            case DRAWN -> Tag.Colour.LIGHT_BLUE;
                            case UNDER_REVIEW, SECOND_REVIEW -> Tag.Colour.YELLOW;
                            case CLOSED -> Tag.Colour.GREEN;
                        });
    }
}
