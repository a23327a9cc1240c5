package org.plumbline.plans.web;

import org.plumbline.govuk.Tag;
import org.plumbline.plans.ActionStatus;
import org.plumbline.plans.Rating;

/** A status as a tag; the colour repeats what the words say. */
final class StatusTag {
    private StatusTag() {}

    static Tag of(ActionStatus status) {
        return Tag.of(
                status.words(),
                switch (status.state()) {
                    case LATE -> Tag.Colour.RED;
                    case DUE_SOON -> Tag.Colour.YELLOW;
                    case ON_TIME -> Tag.Colour.BLUE;
                    case NOT_STARTED, WITHDRAWN -> Tag.Colour.GREY;
                    case DONE_LATE -> Tag.Colour.ORANGE;
                    case DONE -> Tag.Colour.TURQUOISE;
                    case KEPT -> Tag.Colour.GREEN;
                });
    }

    static Tag of(Rating rating) {
        return Tag.of(
                rating.words(),
                switch (rating.state()) {
                    case GREEN -> Tag.Colour.GREEN;
                    case AMBER -> Tag.Colour.YELLOW;
                    case RED -> Tag.Colour.RED;
                    case NOT_OURS, NO_EXTERNAL_DEADLINE -> Tag.Colour.GREY;
                });
    }
}
