package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Svg;

/** Writes names beside points of a plot as far as they find room; meant for a dozen, for each is held against all before it. */
final class PointNames {
    private static final double REACH = 6;
    private static final double AWAY = 10;

    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Lettering plain;
    private final List<Box> taken = new ArrayList<>();

    private record Box(double x1, double y1, double x2, double y2) {
        private boolean meets(Box other) {
            return x1 < other.x2 && other.x1 < x2 && y1 < other.y2 && other.y1 < y2;
        }
    }

    PointNames(double left, double right, double top, double bottom, Lettering plain) {
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
        this.plain = plain;
    }

    /** No name is to lie on this point. */
    void keepFree(double x, double y) {
        taken.add(new Box(x - REACH, y - REACH, x + REACH, y + REACH));
    }

    /** Right of its point, else left, over or under it; nowhere when all four are taken. */
    void draw(Svg svg, double x, double y, String name, boolean bold) {
        Lettering lettering = new Lettering(plain.size(), bold);
        double width = lettering.width(name);
        double line = plain.lineHeight();
        List<Box> places = List.of(
                new Box(x + AWAY, y - line / 2, x + AWAY + width, y + line / 2),
                new Box(x - AWAY - width, y - line / 2, x - AWAY, y + line / 2),
                new Box(x - width / 2, y - AWAY - line, x + width / 2, y - AWAY),
                new Box(x - width / 2, y + AWAY, x + width / 2, y + AWAY + line));
        for (Box box : places) {
            boolean inside = box.x1 > left && box.x2 < right && box.y1 > top - line / 2 && box.y2 < bottom;
            if (inside && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                svg.text(box.x1, box.y2 - plain.size() * 0.3, Svg.Anchor.START, name, Colour.INK, lettering);
                return;
            }
        }
    }
}
