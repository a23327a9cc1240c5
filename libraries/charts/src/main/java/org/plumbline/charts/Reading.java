package org.plumbline.charts;

import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Marker;

/** What a point of a control chart says by the rules that whoever gives it has applied; each has a shape of its own. */
public enum Reading {
    /** Within what chance explains. */
    ORDINARY("Within what chance explains", Marker.CIRCLE, Colour.DARK_GREY, 3.4),
    IMPROVING("Improving, more than chance", Marker.DIAMOND, Colour.DARK_BLUE, 4.8),
    WORSENING("Worsening, more than chance", Marker.TRIANGLE, Colour.ORANGE, 4.8),
    /** A change where neither way is the good one. */
    NEITHER("Changed, more than chance", Marker.SQUARE, Colour.LIGHT_PURPLE, 5);

    private final String words;
    private final Marker marker;
    private final Colour colour;
    private final double radius;

    Reading(String words, Marker marker, Colour colour, double radius) {
        this.words = words;
        this.marker = marker;
        this.colour = colour;
        this.radius = radius;
    }

    /** What it says, as the key and the table have it. */
    public String words() {
        return words;
    }

    /** In a list of such: "3 improving, 1 worsening". */
    String brief() {
        return switch (this) {
            case ORDINARY -> "ordinary";
            case IMPROVING -> "improving";
            case WORSENING -> "worsening";
            case NEITHER -> "changed";
        };
    }

    /** Light colours have a dark rim, so that they do not fade in grey. */
    Colour rim() {
        return colour.contrastWith(Colour.WHITE) < 4.5 ? Colour.DARK_GREY : Colour.WHITE;
    }

    Marker marker() {
        return marker;
    }

    Colour colour() {
        return colour;
    }

    double radius() {
        return radius;
    }
}
