package org.plumbline.charts;

import java.util.List;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Svg;

/** Title and subtitle over a drawing, where they are wanted, in as many lines as they take. */
final class Heading {
    private static final double GAP = 10;

    private final List<String> title;
    private final List<String> subtitle;
    private final Lettering large;
    private final Lettering plain;

    Heading(Look look, Words words) {
        double width = look.width().pixels() - 4;
        large = new Lettering(look.width().letters() + 4, true);
        plain = new Lettering(look.width().letters(), false);
        title = look.withWords() ? large.wrapped(words.title(), width, Integer.MAX_VALUE) : List.of();
        subtitle = look.withWords() && !words.subtitle().isEmpty()
                ? plain.wrapped(words.subtitle(), width, Integer.MAX_VALUE)
                : List.of();
    }

    double height() {
        return title.isEmpty() ? 0 : title.size() * large.lineHeight() + subtitle.size() * plain.lineHeight() + GAP;
    }

    void draw(Svg svg) {
        double y = 0;
        for (String line : title) {
            y += large.lineHeight();
            svg.text(2, y - 4, Svg.Anchor.START, line, Colour.INK, large);
        }
        for (String line : subtitle) {
            y += plain.lineHeight();
            svg.text(2, y - 3, Svg.Anchor.START, line, Colour.QUIET_INK);
        }
    }
}
