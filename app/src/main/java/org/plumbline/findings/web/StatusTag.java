package org.plumbline.findings.web;

import org.plumbline.findings.Status;
import org.plumbline.govuk.Tag;

/** A status as a tag; the colour repeats what the word says. */
final class StatusTag {
    private StatusTag() {}

    static Tag of(Status status) {
        return Tag.of(
                status.words(),
                switch (status) {
                    case LATE -> Tag.Colour.RED;
                    case OPEN -> Tag.Colour.BLUE;
                    case WORK_COMPLETE -> Tag.Colour.YELLOW;
                    case AWAITING_SIGN_OFF -> Tag.Colour.LIGHT_BLUE;
                    case RETURNED -> Tag.Colour.ORANGE;
                    case SUBMITTED -> Tag.Colour.PURPLE;
                    case CLOSED_BY_FORCE -> Tag.Colour.TURQUOISE;
                    case CLOSED -> Tag.Colour.GREEN;
                    case WITHDRAWN -> Tag.Colour.GREY;
                });
    }
}
